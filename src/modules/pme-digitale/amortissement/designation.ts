import { idDAmortissement } from './amortissement';

export interface DemandeDesignee {
  readonly conventionId: string;
  readonly mois: string;
  readonly numero: number;
}

/** Envelopes and accounts hold the money of each request apart: what was granted for one is never granted again for another. */
export const objetIdDe = (demande: DemandeDesignee): string => `${idDAmortissement(demande)}.${demande.numero}`;

export const demandeDeLObjet = (objetId: string): DemandeDesignee => {
  const [conventionId = '', mois = '', numero = ''] = objetId.split('.');
  return { conventionId, mois, numero: Number(numero) };
};
