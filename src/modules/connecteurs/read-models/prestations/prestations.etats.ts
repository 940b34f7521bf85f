export const ETATS_DE_PRESTATION = [
  'prescrite',
  'financement-demande',
  'credits-reserves',
  'en-cours',
  'realisee',
  'confirmee',
  'contestee',
  'certifiee',
  'payee',
  'annulee',
] as const;
