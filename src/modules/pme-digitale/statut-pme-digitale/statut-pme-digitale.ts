import type { StreamModel } from '#libs/event-sourcing';
import { peutVoir } from '#modules/habilitations';
import type { StatutDemande, StatutPmeDigitaleEvent, StatutRefuse } from './statut-pme-digitale.events';

export type EtatDuStatut =
  'demande' | 'admissible' | 'en-attente' | 'admis' | 'suspendu' | 'refuse' | 'quitte' | 'termine';

/** What the status became on a day, until the next one. */
export interface PassageDuStatut {
  readonly du: string;
  readonly etat: EtatDuStatut;
  readonly rang: number;
  readonly experimentationId: string;
  /** Number of the place in the cohort, while it holds one. */
  readonly numero: number | null;
}

/** The status of one company, whose last application it shows. */
export interface StatutPmeDigitale {
  readonly demande: Readonly<StatutDemande['data']>;
  readonly etat: EtatDuStatut;
  readonly numero: number | null;
  /** Why it was suspended, left or ended last; null before. */
  readonly motif: string | null;
  readonly refus: Readonly<StatutRefuse['data']> | null;
  /** Everything that it became, the oldest first, of all its applications. */
  readonly passages: readonly PassageDuStatut[];
}

type Change = Partial<Pick<StatutPmeDigitale, 'numero' | 'motif' | 'refus'>>;

const passer = (statut: StatutPmeDigitale, etat: EtatDuStatut, du: string, change: Change = {}): StatutPmeDigitale => {
  const suite = { ...statut, ...change, etat };
  const { rang, experimentationId } = suite.demande;
  const passage = { du, etat, rang, experimentationId, numero: suite.numero };
  return { ...suite, passages: [...statut.passages, passage] };
};

const demander = (passages: readonly PassageDuStatut[], { data }: StatutDemande): StatutPmeDigitale =>
  passer(
    { demande: data, etat: 'demande', numero: null, motif: null, refus: null, passages },
    'demande',
    data.demandeLe,
  );

const suivre = (statut: StatutPmeDigitale, event: StatutPmeDigitaleEvent): StatutPmeDigitale => {
  switch (event.type) {
    case 'StatutDemande.v1':
      return demander(statut.passages, event);
    case 'CandidatureAdmissible.v1':
      return passer(statut, 'admissible', event.data.admissibleLe);
    case 'StatutRefuse.v1':
      return passer(statut, 'refuse', event.data.refuseLe, { refus: event.data });
    case 'StatutMisEnAttente.v1':
      return passer(statut, 'en-attente', event.data.misEnAttenteLe);
    case 'StatutObtenu.v1':
      return passer(statut, 'admis', event.data.obtenuLe, { numero: event.data.numero });
    case 'StatutSuspendu.v1':
      return passer(statut, 'suspendu', event.data.suspenduLe, { motif: event.data.motif });
    case 'StatutRetabli.v1':
      return passer(statut, 'admis', event.data.retabliLe, { motif: null });
    case 'StatutQuitte.v1':
      return passer(statut, 'quitte', event.data.quitteLe, { motif: event.data.motif, numero: null });
    case 'StatutTermine.v1':
      return passer(statut, 'termine', event.data.termineLe, { motif: event.data.motif, numero: null });
    default:
      return event satisfies never;
  }
};

const evolve = (statut: StatutPmeDigitale | null, event: StatutPmeDigitaleEvent): StatutPmeDigitale | null => {
  if (statut) return suivre(statut, event);
  return event.type === 'StatutDemande.v1' ? demander([], event) : null;
};

/** The stream is named by the SIREN: one application, and one cohort, at a time. Null before the first. */
export const statutPmeDigitale: StreamModel<StatutPmeDigitale | null, StatutPmeDigitaleEvent> = {
  category: 'statutPmeDigitale',
  initialState: () => null,
  evolve,
  isVisibleTo: (statut, actor) => statut !== null && peutVoir(actor, statut.demande),
};
