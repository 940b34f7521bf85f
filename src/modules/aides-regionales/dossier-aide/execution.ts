import { cleDeReference } from '#libs/france';
import type {
  AideAccordee,
  AideAccordeeSansPrealables,
  AidePayee,
  AidePayeeEnUneFois,
  DecisionRetiree,
  DossierClos,
  FaitDExecution,
  MontantRevise,
  RevisionEcartee,
  RevisionProposee,
  VersementsSuspendus,
} from './dossier-aide.events';

export interface Versement {
  /** Null for a payment recorded before a file could have several. */
  readonly reference: string | null;
  readonly montantCentimes: number;
  readonly payePar: string;
  readonly payeLe: string;
}

export interface Recouvrement {
  readonly reference: string;
  readonly montantCentimes: number;
  readonly constatePar: string;
  readonly constateLe: string;
}

/** What became of a granted aid: the amount in force, what was paid of it and what came back. */
export interface Execution {
  readonly etat: 'accorde' | 'paye' | 'decision-retiree' | 'clos';
  readonly dernierActeLe: string;
  /** First date of a payment: the grant, or the end of the last suspension. */
  readonly payableDes: string;
  readonly accord: (AideAccordee | AideAccordeeSansPrealables)['data'];
  /** Legal date of the last revision that was decided; null before one. */
  readonly reviseeLe: string | null;
  /** The granted amount, then the amount of each revision. */
  readonly montantCentimes: number;
  readonly versements: readonly Versement[];
  readonly recouvrements: readonly Recouvrement[];
  /** A revision that waits for a second person; payments wait with it. */
  readonly revision: RevisionProposee['data'] | null;
  /** Since the company is over its ceiling by this aid. */
  readonly suspension: VersementsSuspendus['data'] | null;
  /** How the last revision ended. */
  readonly issue: RevisionEcartee | DecisionRetiree | MontantRevise | null;
  readonly cloture: DossierClos['data'] | null;
}

const somme = (mouvements: readonly { readonly montantCentimes: number }[]) =>
  mouvements.reduce((total, { montantCentimes }) => total + montantCentimes, 0);

export const accordee = (accord: Execution['accord']): Execution => ({
  etat: 'accorde',
  dernierActeLe: accord.accordeeLe,
  payableDes: accord.accordeeLe,
  accord,
  reviseeLe: null,
  montantCentimes: accord.montantAccordeCentimes,
  versements: [],
  recouvrements: [],
  revision: null,
  suspension: null,
  issue: null,
  cloture: null,
});

const versementDe = ({ data }: AidePayee | AidePayeeEnUneFois): Versement => ({
  reference: 'reference' in data ? data.reference : null,
  montantCentimes: data.montantPayeCentimes,
  payePar: data.payeePar,
  payeLe: data.payeeLe,
});

/** Payments and recoveries may be recorded in another order than they were made. */
const plusTard = (un: string, autre: string) => (un < autre ? autre : un);

export const executer = (execution: Execution, event: FaitDExecution): Execution => {
  switch (event.type) {
    case 'AidePayee.v1':
    case 'AidePayee.v2': {
      const soldee = event.type === 'AidePayee.v1' || event.data.resteAPayerCentimes === 0;
      const versements = [...execution.versements, versementDe(event)];
      const dernierActeLe = plusTard(execution.dernierActeLe, event.data.payeeLe);
      return { ...execution, etat: soldee ? 'paye' : 'accorde', versements, dernierActeLe };
    }
    case 'RevisionProposee.v1':
      return { ...execution, revision: event.data, dernierActeLe: event.data.proposeeLe };
    case 'RevisionEcartee.v1':
      return { ...execution, revision: null, issue: event, dernierActeLe: event.data.ecarteeLe };
    case 'DecisionRetiree.v1':
    case 'MontantRevise.v1': {
      const { nouveauMontantCentimes: montantCentimes, decideeLe: reviseeLe } = event.data;
      const suite = { revision: null, issue: event, cloture: null, reviseeLe, dernierActeLe: reviseeLe };
      const revisee = { ...execution, montantCentimes, ...suite };
      if (event.type === 'DecisionRetiree.v1') return { ...revisee, etat: 'decision-retiree' };
      // A closed file is open again, until what its revision changed is settled.
      return { ...revisee, etat: event.data.resteAPayerCentimes === 0 ? 'paye' : 'accorde' };
    }
    case 'RecouvrementConstate.v1': {
      const { reference, montantCentimes, constatePar, constateLe } = event.data;
      const recouvrements = [...execution.recouvrements, { reference, montantCentimes, constatePar, constateLe }];
      return { ...execution, recouvrements, dernierActeLe: plusTard(execution.dernierActeLe, constateLe) };
    }
    case 'VersementsSuspendus.v1':
      return { ...execution, suspension: event.data };
    case 'VersementsRepris.v1':
      return { ...execution, suspension: null, payableDes: event.data.reprisLe };
    case 'DossierClos.v1':
      return { ...execution, etat: 'clos', cloture: event.data, dernierActeLe: event.data.closLe };
    default:
      return event satisfies never;
  }
};

export const verseCentimes = ({ versements }: Execution): number => somme(versements);

export const resteAPayerCentimes = (execution: Execution): number =>
  Math.max(0, execution.montantCentimes - verseCentimes(execution));

/** What the company received and has not given back. */
export const detenuCentimes = (execution: Execution): number =>
  verseCentimes(execution) - somme(execution.recouvrements);

/** What the company received beyond the amount in force and has not given back. */
export const creanceCentimes = (execution: Execution): number =>
  Math.max(0, detenuCentimes(execution) - execution.montantCentimes);

/** What the envelope commits for the file. Money that comes back is a receipt of the region and funds no other file. */
export const engagementCentimes = (execution: Execution): number =>
  Math.max(execution.montantCentimes, verseCentimes(execution));

/** What the de minimis account counts: money that the company still holds counts although its right to it is gone (ADR 0025). */
export const aideCompteeCentimes = (execution: Execution): number =>
  Math.max(execution.montantCentimes, detenuCentimes(execution));

/** A payment or a recovery is known by its reference, however it is typed. */
export const deMemeReference = <Mouvement extends { readonly reference: string | null }>(
  mouvements: readonly Mouvement[],
  cherchee: string,
): Mouvement | undefined =>
  mouvements.find(({ reference }) => reference !== null && cleDeReference(reference) === cleDeReference(cherchee));
