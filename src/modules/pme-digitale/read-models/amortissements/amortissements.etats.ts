export const ETATS_D_AMORTISSEMENT = [
  'demande',
  'retenu',
  'credits-reserves',
  'accorde',
  'paye',
  'refuse',
  'caduc',
] as const;

/** What the region has to do about requests: accept or refuse, pay, have back what was overpaid. */
export const A_FAIRE_DES_AMORTISSEMENTS = ['payer', 'recouvrer', 'retenir'] as const;
