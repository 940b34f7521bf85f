import type { Actor, StreamModel } from '#libs/event-sourcing';
import { peutVoir } from '#modules/habilitations';
import type {
  AmortissementDemande,
  AmortissementEvent,
  AmortissementPaye,
  AmortissementRegularise,
  FinancementDAmortissement,
  TropPercuRecouvre,
} from './amortissement.events';

export type EtatDAmortissement = 'demande' | 'retenu' | 'credits-reserves' | 'accorde' | 'refuse' | 'caduc' | 'paye';

/** A request that was paid, and what its company still holds of it after what was recovered, in cents. */
export interface PaiementTenu {
  readonly paye: AmortissementPaye['data'];
  readonly financement: FinancementDAmortissement;
  readonly detenuCentimes: number;
}

/** What the public pays for one month of one loan. */
export interface AmortissementDuMois {
  /** The newest request. */
  readonly demande: AmortissementDemande['data'];
  readonly etat: EtatDAmortissement;
  /** What is asked for, held or granted; null when nothing is. */
  readonly financement: FinancementDAmortissement | null;
  readonly retenuPar: string | null;
  readonly refus: { readonly motif: string; readonly par: string } | null;
  readonly suspendu: boolean;
  /** In the order in which they were paid. */
  readonly paiements: readonly PaiementTenu[];
  /** Number of the statement that the newest was paid for; 0 before. */
  readonly rangPaye: number;
  /** The newest one; null without. */
  readonly regularisation: AmortissementRegularise['data'] | null;
  /** What was overpaid and is not recovered yet, in cents. */
  readonly creanceCentimes: number;
  readonly recouvrements: readonly TropPercuRecouvre['data'][];
}

/** What the company holds of the month: all that was paid, less what was recovered. */
export const payeCentimes = ({ paiements }: Pick<AmortissementDuMois, 'paiements'>): number =>
  paiements.reduce((somme, { detenuCentimes }) => somme + detenuCentimes, 0);

const SANS_ARGENT = { financement: null, retenuPar: null, refus: null, suspendu: false } as const;

const payer = (amorti: AmortissementDuMois, paye: AmortissementPaye['data']): AmortissementDuMois => {
  const { demande, financement, paiements } = amorti;
  if (!financement) return amorti;
  const tenu = { paye, financement, detenuCentimes: paye.montantCentimes };
  const suite = { paiements: [...paiements, tenu], rangPaye: demande.rangDuReleve, creanceCentimes: 0 };
  return { ...amorti, etat: 'paye', ...suite };
};

const recouvrer = (amorti: AmortissementDuMois, recouvre: TropPercuRecouvre['data']): AmortissementDuMois => {
  const restes = new Map(recouvre.restes.map(({ numero, detenuCentimes }) => [numero, detenuCentimes]));
  const paiements = amorti.paiements.map((tenu) => ({
    ...tenu,
    detenuCentimes: restes.get(tenu.paye.numero) ?? tenu.detenuCentimes,
  }));
  const recouvrements = [...amorti.recouvrements, recouvre];
  return { ...amorti, paiements, recouvrements, creanceCentimes: recouvre.creanceCentimes };
};

const suivre = (amorti: AmortissementDuMois, event: AmortissementEvent): AmortissementDuMois => {
  switch (event.type) {
    case 'AmortissementDemande.v1':
      return { ...amorti, ...SANS_ARGENT, etat: 'demande', demande: event.data };
    case 'AmortissementRetenu.v1':
      return { ...amorti, etat: 'retenu', financement: event.data, retenuPar: event.data.retenuPar };
    case 'CreditsDAmortissementConfirmes.v1':
      return { ...amorti, etat: 'credits-reserves' };
    case 'AmortissementAccorde.v1':
      return { ...amorti, etat: 'accorde' };
    case 'FinancementDAmortissementRefuse.v1':
      return { ...amorti, ...SANS_ARGENT, etat: 'demande' };
    case 'AmortissementRefuse.v1': {
      const { motif, refusePar: par } = event.data;
      return { ...amorti, ...SANS_ARGENT, etat: 'refuse', refus: { motif, par } };
    }
    case 'AmortissementCaduc.v1':
      return { ...amorti, ...SANS_ARGENT, etat: 'caduc' };
    case 'AmortissementPaye.v1':
      return payer(amorti, event.data);
    case 'AmortissementRegularise.v1':
      return { ...amorti, regularisation: event.data, creanceCentimes: event.data.tropPercuCentimes };
    case 'TropPercuRecouvre.v1':
      return recouvrer(amorti, event.data);
    case 'PaiementDAmortissementSuspendu.v1':
      return { ...amorti, suspendu: true };
    case 'PaiementDAmortissementRepris.v1':
      return { ...amorti, suspendu: false };
    default:
      return event satisfies never;
  }
};

const evolve = (amorti: AmortissementDuMois | null, event: AmortissementEvent): AmortissementDuMois | null => {
  if (amorti) return suivre(amorti, event);
  if (event.type !== 'AmortissementDemande.v1') return null;
  const rien = { paiements: [], rangPaye: 0, regularisation: null, creanceCentimes: 0, recouvrements: [] };
  return { demande: event.data, etat: 'demande', ...SANS_ARGENT, ...rien };
};

/** The company that receives it, and whoever sees it in its region. */
export const peutVoirLAmortissement = (actor: Actor, { demande }: AmortissementDuMois): boolean =>
  peutVoir(actor, demande);

/** Null before the first request. One stream per loan and month: what is paid never exceeds what that month is worth. */
export const amortissement: StreamModel<AmortissementDuMois | null, AmortissementEvent> = {
  category: 'amortissement',
  initialState: () => null,
  evolve,
  isVisibleTo: (state, actor) => state !== null && peutVoirLAmortissement(actor, state),
};

/** Name of the stream of a month. */
export const idDAmortissement = ({ conventionId, mois }: { readonly conventionId: string; readonly mois: string }) =>
  `${conventionId}.${mois}`;
