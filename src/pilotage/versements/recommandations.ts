/** The recommendations of March 2017 whose subsidies are paid by facts, and what each pays. */
export const LIBELLES_DES_RECOMMANDATIONS = {
  '2': 'Prestations de connecteurs',
  '5': 'Aides régionales',
  '7': 'Amortissement des prêts de salariés',
} as const;

export type RecommandationVersee = keyof typeof LIBELLES_DES_RECOMMANDATIONS;

export const RECOMMANDATIONS_VERSEES = Object.keys(LIBELLES_DES_RECOMMANDATIONS) as readonly RecommandationVersee[];
