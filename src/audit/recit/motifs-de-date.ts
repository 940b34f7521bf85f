const MOTIFS: Readonly<Record<string, string>> = {
  'acte-sur-papier': 'acte fait sur papier',
  'saisie-differee': 'saisie différée',
  'panne-du-service': 'panne du service',
  regularisation: 'régularisation',
};

/** Why a fact was recorded late, in the middle of a sentence. */
export const motifDeDateEnMots = (motif: string | null): string =>
  motif === null ? 'sans motif donné' : (MOTIFS[motif] ?? motif);
