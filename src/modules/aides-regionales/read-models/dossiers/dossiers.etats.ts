/** In the order of the life of a file. */
export const ETATS = [
  'depose',
  'en-instruction',
  'propose',
  'valide',
  'finance',
  'accorde',
  'paye',
  'refuse',
  'retire',
  'decision-retiree',
  'clos',
] as const;

export type EtatLu = (typeof ETATS)[number];

/** What became of the financing that a validation asked for. */
export const FINANCEMENTS = ['demande', 'reserve', 'refuse', 'expire', 'libere', 'engage', 'degage', 'solde'] as const;
