/** Why a person corrects a declared aid. */
export const MOTIFS_DE_CORRECTION = ['erreur-de-saisie', 'decision-retiree', 'montant-definitif', 'doublon'] as const;
export type MotifDeCorrection = (typeof MOTIFS_DE_CORRECTION)[number];
