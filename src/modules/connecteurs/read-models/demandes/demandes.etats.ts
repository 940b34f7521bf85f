export const ETATS_DE_DEMANDE = [
  'deposee',
  'a-classer',
  'proposee',
  'escaladee',
  'en-charge',
  'close',
  'abandonnee',
] as const;

export type EtatDeDemande = (typeof ETATS_DE_DEMANDE)[number];

/** States of a request that waits for somebody. */
export const SANS_CONNECTEUR: readonly string[] = ['deposee', 'a-classer', 'proposee', 'escaladee'];

/** States of a request that is not over. */
export const OUVERTES: readonly string[] = [...SANS_CONNECTEUR, 'en-charge'];
