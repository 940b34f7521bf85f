import type { StreamModel } from '#libs/event-sourcing';
import { peutVoir } from '#modules/habilitations';
import { avecIntervenant, type Intervenants } from './intervenants';
import { dossierVuPar } from './dossier-vu-de-l-entreprise';
import { accordee, executer, type Execution } from './execution';
import type {
  AideRefusee,
  DecisionProposee,
  DemandeRetiree,
  DemandeRetireeSansMotif,
  DossierAideEvent,
  Depot,
  DossierDeposeSansAuteur,
  FinancementDemande,
  FinancementReserve,
  InstructionOuverte,
  MotifDeReception,
  PropositionValidee,
} from './dossier-aide.events';

/** What was filed; the motive of a receipt that was recorded later, and the establishment where the filing named it. */
type Demande = DossierDeposeSansAuteur['data'] & {
  readonly motifDeReception: MotifDeReception | null;
  readonly siret: string | null;
};
type Proposition = DecisionProposee['data'];
type Validation = PropositionValidee['data'];

/** `dernierActeLe` is the legal date of the last act. The next act cannot be dated before it. */
type Depose<Etat extends string, Suite = unknown> = Readonly<{ etat: Etat; demande: Demande; dernierActeLe: string }> &
  Readonly<{ intervenants: Intervenants }> &
  Readonly<Suite>;

export type DossierAide =
  | Readonly<{ etat: 'absent' }>
  | Depose<'depose'>
  // Without its opening when it came back from a financing that was refused.
  | Depose<'en-instruction', { instruction: InstructionOuverte['data'] | null }>
  | Depose<'refuse', { refus: AideRefusee['data'] }>
  | Depose<'retire', { retrait: (DemandeRetiree | DemandeRetireeSansMotif)['data'] }>
  | Depose<'propose', { proposition: Proposition }>
  | Depose<'valide', { proposition: Proposition; validation: Validation; creditsConfirmes: boolean }>
  | Depose<'finance', { proposition: Proposition; validation: Validation; financement: FinancementReserve['data'] }>
  | DossierAccorde;

/** A file whose aid was granted, at whichever step it stands now. */
export type DossierAccorde = Depose<Execution['etat'], Execution>;

export const estAccorde = (dossier: DossierAide): dossier is DossierAccorde => 'accord' in dossier;

export type EtatDossier = DossierAide['etat'];

/** The reservation that an undecided file has asked for; null when there is none. */
export const financementDe = (dossier: DossierAide): FinancementDemande | null => {
  if (dossier.etat !== 'valide' && dossier.etat !== 'finance') return null;
  const { reservationId, enveloppeId, entrepriseUniqueId } = dossier.validation;
  return { reservationId, enveloppeId, entrepriseUniqueId };
};

const estDepot = (event: DossierAideEvent): event is Depot => event.type.startsWith('DossierDepose.');

const evolve = (dossier: DossierAide, event: DossierAideEvent): DossierAide => {
  const intervenants = avecIntervenant(dossier.etat === 'absent' ? {} : dossier.intervenants, event);
  if (estDepot(event))
    return {
      etat: 'depose',
      demande: { motifDeReception: null, siret: null, ...event.data },
      intervenants,
      dernierActeLe: event.data.deposeLe,
    };
  if (dossier.etat === 'absent') return dossier;
  const { dernierActeLe } = dossier;
  const demande = { demande: dossier.demande, intervenants };
  switch (event.type) {
    case 'InstructionOuverte.v1':
      return { etat: 'en-instruction', ...demande, instruction: event.data, dernierActeLe: event.data.ouverteLe };
    case 'DecisionProposee.v1':
      return { etat: 'propose', ...demande, proposition: event.data, dernierActeLe: event.data.proposeeLe };
    case 'PropositionValidee.v1': {
      if (dossier.etat !== 'propose') return dossier;
      const { data: validation } = event;
      return {
        ...dossier,
        ...demande,
        etat: 'valide',
        validation,
        creditsConfirmes: false,
        dernierActeLe: validation.valideeLe,
      };
    }
    case 'CreditsConfirmes.v1':
      return dossier.etat === 'valide' ? { ...dossier, creditsConfirmes: true } : dossier;
    case 'FinancementReserve.v1': {
      if (dossier.etat !== 'valide') return dossier;
      const { proposition, validation } = dossier;
      return { etat: 'finance', ...demande, proposition, validation, financement: event.data, dernierActeLe };
    }
    case 'FinancementRefuse.v1':
    case 'FinancementRefuse.v2':
      return { etat: 'en-instruction', ...demande, instruction: null, dernierActeLe };
    case 'ReservationExpiree.v1':
      // The proposal stands and can be validated again.
      return dossier.etat === 'valide' || dossier.etat === 'finance'
        ? { etat: 'propose', ...demande, proposition: dossier.proposition, dernierActeLe: event.data.expireeLe }
        : dossier;
    case 'AideAccordee.v1':
    case 'AideAccordee.v2':
      return { ...demande, ...accordee(event.data) };
    case 'AideRefusee.v1':
      return { etat: 'refuse', ...demande, refus: event.data, dernierActeLe: event.data.refuseeLe };
    case 'DemandeRetiree.v1':
    case 'DemandeRetiree.v2':
      return { etat: 'retire', ...demande, retrait: event.data, dernierActeLe: event.data.retireeLe };
    case 'AidePayee.v1':
    case 'AidePayee.v2':
    case 'RevisionProposee.v1':
    case 'RevisionEcartee.v1':
    case 'DecisionRetiree.v1':
    case 'MontantRevise.v1':
    case 'RecouvrementConstate.v1':
    case 'VersementsSuspendus.v1':
    case 'VersementsRepris.v1':
    case 'DossierClos.v1':
      return estAccorde(dossier) ? { ...dossier, ...executer(dossier, event), ...demande } : dossier;
    default:
      return event satisfies never;
  }
};

export const dossierAide: StreamModel<DossierAide, DossierAideEvent> = {
  category: 'dossierAide',
  initialState: () => ({ etat: 'absent' }),
  evolve,
  isVisibleTo: (dossier, actor) => dossier.etat !== 'absent' && peutVoir(actor, dossier.demande),
  shownTo: dossierVuPar,
};
