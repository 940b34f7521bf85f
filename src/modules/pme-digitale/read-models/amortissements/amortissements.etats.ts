export const ETATS_D_AMORTISSEMENT = [
  'demande',
  'retenu',
  'credits-reserves',
  'accorde',
  'paye',
  'refuse',
  'caduc',
] as const;
