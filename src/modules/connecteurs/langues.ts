/** Languages in which a connecteur may accompany, by their ISO 639-1 codes, with French sign language by its ISO 639-3 code. */
export const LANGUES = ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl', 'ar', 'br', 'eu', 'co', 'oc', 'fsl'] as const;
export type Langue = (typeof LANGUES)[number];
