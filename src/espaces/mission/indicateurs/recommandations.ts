/** The seven recommendations of March 2017, in their order. */
export const RECOMMANDATIONS = [
  'Une marque et une mission de coordination',
  'Un réseau de connecteurs',
  'Une plateforme de ressources et un autodiagnostic',
  'L’internationalisation en ligne',
  'Des aides financières par région',
  'La formation',
  'Le statut PME digitale',
] as const;
