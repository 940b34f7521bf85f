import type { Actor, StreamModel } from '#libs/event-sourcing';
import { estConnecteur, peutVoirSaDemande } from '#modules/habilitations';
import type { Competence } from '../competences';
import type { AccompagnementDemande, DemandeAccompagnementEvent, Issue } from './demande-accompagnement.events';

export type EtatDeLaDemande = 'deposee' | 'a-classer' | 'proposee' | 'escaladee' | 'en-charge' | 'close' | 'abandonnee';

export interface Demande {
  readonly depot: Readonly<AccompagnementDemande['data']>;
  readonly etat: EtatDeLaDemande;
  readonly besoins: readonly Competence[];
  /** Rank of the last ranking; 0 before the first. */
  readonly tour: number;
  /** Those of the last ranking who were not asked yet, the best first. */
  readonly aProposer: readonly string[];
  /** To whom it is proposed and who has not answered. */
  readonly proposees: readonly string[];
  /** Who declined since the last ranking. */
  readonly declinees: readonly string[];
  /** Days of the last reminder since the last ranking; 0 before. */
  readonly relanceeA: number;
  /** The connecteur in charge; null when nobody is. */
  readonly enCharge: string | null;
  /** Everybody whom it was ever proposed to. */
  readonly sollicites: readonly string[];
  /** Who asked for it too late. */
  readonly evinces: readonly string[];
  readonly issue: Issue | null;
  readonly closeLe: string | null;
  /** Whether it was reopened since its last ranking. */
  readonly rouverte: boolean;
  readonly note: number | null;
  /** Day since which it waits, or waited, for somebody. */
  readonly ouverteLe: string;
}

const sans = (connecteurs: readonly string[], retires: readonly string[]) =>
  connecteurs.filter((connecteurId) => !retires.includes(connecteurId));

const A_CLASSER = { etat: 'a-classer', proposees: [], aProposer: [], enCharge: null } as const;

const suivre = (demande: Demande, event: DemandeAccompagnementEvent): Demande => {
  switch (event.type) {
    case 'AccompagnementDemande.v1':
      return demande;
    case 'DemandeQualifiee.v1':
      return { ...demande, ...A_CLASSER, besoins: event.data.besoins };
    case 'ConnecteursClasses.v1': {
      const aProposer = event.data.classement.map(({ connecteurId }) => connecteurId);
      return {
        ...demande,
        tour: event.data.tour,
        aProposer,
        proposees: [],
        declinees: [],
        relanceeA: 0,
        rouverte: false,
      };
    }
    case 'DemandeProposee.v1': {
      const { connecteurIds, proposeePar } = event.data;
      return {
        ...demande,
        // What the referent proposes stays with the referent: no reminder is left that would bring it back.
        etat: proposeePar === null ? 'proposee' : demande.etat,
        aProposer: sans(demande.aProposer, connecteurIds),
        proposees: [...demande.proposees, ...connecteurIds],
        sollicites: [...demande.sollicites, ...connecteurIds],
      };
    }
    case 'PropositionDeclinee.v1': {
      const { connecteurId } = event.data;
      return {
        ...demande,
        proposees: sans(demande.proposees, [connecteurId]),
        declinees: [...demande.declinees, connecteurId],
      };
    }
    case 'DemandePriseEnCharge.v1':
      return { ...demande, etat: 'en-charge', enCharge: event.data.connecteurId, proposees: [], aProposer: [] };
    case 'AttributionRefusee.v1':
      return { ...demande, evinces: [...demande.evinces, event.data.connecteurId] };
    case 'DemandeRelancee.v1':
      return { ...demande, relanceeA: event.data.jours };
    case 'DemandeEscaladee.v1':
      return { ...demande, etat: 'escaladee' };
    case 'DemandeReaffectee.v1':
      return { ...demande, ...A_CLASSER, ouverteLe: event.data.reaffecteeLe };
    case 'AccompagnementClos.v1':
      return { ...demande, etat: 'close', issue: event.data.issue, closeLe: event.data.closLe, proposees: [] };
    case 'DemandeAbandonnee.v1':
      return { ...demande, etat: 'abandonnee', closeLe: event.data.abandonneeLe, proposees: [] };
    case 'SatisfactionExprimee.v1':
      return { ...demande, note: event.data.note };
    case 'DemandeRouverte.v1':
      return {
        ...demande,
        ...A_CLASSER,
        issue: null,
        closeLe: null,
        rouverte: true,
        note: null,
        ouverteLe: event.data.rouverteLe,
      };
    default:
      return event satisfies never;
  }
};

const evolve = (demande: Demande | null, event: DemandeAccompagnementEvent): Demande | null => {
  if (demande) return suivre(demande, event);
  if (event.type !== 'AccompagnementDemande.v1') return null;
  return {
    depot: event.data,
    etat: 'deposee',
    besoins: event.data.besoins,
    tour: 0,
    aProposer: [],
    proposees: [],
    declinees: [],
    relanceeA: 0,
    enCharge: null,
    sollicites: [],
    evinces: [],
    issue: null,
    closeLe: null,
    rouverte: false,
    note: null,
    ouverteLe: event.data.demandeLe,
  };
};

/** The company, its region and its referent, and the connecteurs whom it is proposed to or who have it. */
export const peutVoirLaDemande = (actor: Actor, { depot, sollicites }: Demande): boolean =>
  estConnecteur(actor) ? sollicites.includes(actor.personneId) : peutVoirSaDemande(actor, depot);

/** Null before it is filed. */
export const demandeAccompagnement: StreamModel<Demande | null, DemandeAccompagnementEvent> = {
  category: 'demandeAccompagnement',
  initialState: () => null,
  evolve,
  isVisibleTo: (state, actor) => state !== null && peutVoirLaDemande(actor, state),
};

/** Whether somebody may still take it. */
export const estEnAttente = ({ etat }: Demande): boolean => etat === 'proposee' || etat === 'escaladee';

export const estProposeeA = (demande: Demande, connecteurId: string): boolean =>
  estEnAttente(demande) && demande.proposees.includes(connecteurId);
