export const ETATS_DE_CONVENTION = [
  'en-preparation',
  'signee',
  'en-cours',
  'suspendue',
  'echue',
  'rompue',
  'sans-suite',
] as const;

export const PARTS_DE_TEMPS = ['demandee', 'tenue', 'refusee'] as const;

/** What a company looks for among its conventions. */
export const A_FAIRE = ['signer', 'completer', 'suivre'] as const;
