import type { DomainEvent, StreamModel } from '#libs/event-sourcing';

/** One record of a published file. The name of the beneficiary is in the person vault. */
export type SubventionPubliee = DomainEvent<
  'SubventionPubliee.v1',
  {
    empreinte: string;
    attribuantSiren: string;
    attribuantNom: string;
    beneficiaireNumero: string;
    beneficiaireId: string;
    annee: number;
    /** The published day, or the year alone: `2017-06-10` or `2014`. */
    date: string;
    montantCentimes: number;
    objet: string | null;
    nature: string | null;
    referenceDecision: string | null;
    rang: number;
  }
>;

export type EtatSubvention = Readonly<{ publiee: boolean }>;

export const subventionPubliee: StreamModel<EtatSubvention, SubventionPubliee> = {
  category: 'subventionPubliee',
  initialState: () => ({ publiee: false }),
  evolve: () => ({ publiee: true }),
  isVisibleTo: () => true,
};
