const PAR_CODE = {
  fr: 'français',
  en: 'anglais',
  de: 'allemand',
  es: 'espagnol',
  it: 'italien',
  pt: 'portugais',
  nl: 'néerlandais',
  ar: 'arabe',
  br: 'breton',
  eu: 'basque',
  co: 'corse',
  oc: 'occitan',
  fsl: 'langue des signes française',
} as const;

export type Langue = keyof typeof PAR_CODE;

/** Languages in which a connecteur may accompany, by their ISO 639-1 codes, with French sign language by its ISO 639-3 code. */
export const LANGUES = Object.keys(PAR_CODE) as readonly Langue[];
export const LIBELLES_DES_LANGUES: Readonly<Record<Langue, string>> = PAR_CODE;
