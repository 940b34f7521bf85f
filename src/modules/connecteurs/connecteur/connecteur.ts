import type { Actor, StreamModel } from '#libs/event-sourcing';
import { peutVoirLeReseau } from '#modules/habilitations';
import type { Absence, ConnecteurEvent, ElementDeCandidature, OrigineDeConnecteur } from './connecteur.events';
import { declarer, type Interets } from './interets';
import type { Profil } from './profil';

export type EtatDuConnecteur = 'candidat' | 'accepte' | 'suspendu' | 'sorti' | 'refuse';

export interface Connecteur extends Interets {
  readonly connecteurId: string;
  readonly etat: EtatDuConnecteur;
  readonly profil: Profil;
  /** What their last application says that brought them. */
  readonly origine: OrigineDeConnecteur;
  /** What the region asked a candidate to complete; null when nothing is awaited. */
  readonly complement: readonly ElementDeCandidature[] | null;
  /** SHA-256 of the charter that they signed last; null before. */
  readonly charte: string | null;
  /** Requests in charge at once. */
  readonly capacite: number;
  readonly absences: readonly Absence[];
  /** Why they were refused, suspended or left last. */
  readonly motifs: readonly string[];
  /** Whether their name may stand in the public directory. */
  readonly annuaire: boolean;
  /** Requests for which a place is held: in charge, or asked for. */
  readonly places: readonly string[];
  /** Those of them that were handed over, and are not given to another yet. */
  readonly remises: readonly string[];
}

const JAMAIS = {
  complement: null,
  charte: null,
  capacite: 0,
  absences: [],
  motifs: [],
  interets: [],
  interetsRetires: [],
  annuaire: false,
  places: [],
  remises: [],
};

const sans = (demandes: readonly string[], rendue: string) => demandes.filter((demandeId) => demandeId !== rendue);

const suivre = (connecteur: Connecteur, event: ConnecteurEvent): Connecteur => {
  switch (event.type) {
    case 'CandidatureConnecteurDeposee.v1':
      return {
        ...connecteur,
        etat: 'candidat',
        profil: event.data,
        origine: event.data.origine,
        complement: null,
      };
    case 'ComplementDemande.v1':
      return { ...connecteur, complement: event.data.elements };
    case 'CandidatureCompletee.v1':
      return { ...connecteur, profil: event.data, complement: null };
    case 'ConnecteurAccepte.v1':
      return { ...connecteur, etat: 'accepte', capacite: event.data.capacite };
    case 'CandidatureConnecteurRefusee.v1':
      return { ...connecteur, etat: 'refuse', motifs: event.data.motifs };
    case 'CharteConnecteurSignee.v1':
      return { ...connecteur, charte: event.data.empreinte };
    case 'ProfilDefini.v1':
      return { ...connecteur, profil: event.data };
    case 'CapaciteDefinie.v1':
      return { ...connecteur, capacite: event.data.capacite };
    case 'AbsenceDeclaree.v1':
      return { ...connecteur, absences: [...connecteur.absences, event.data] };
    case 'AbsenceAnnulee.v1':
      return { ...connecteur, absences: connecteur.absences.filter(({ du }) => du !== event.data.du) };
    case 'InteretsDuConnecteurDeclares.v1':
      return { ...connecteur, ...declarer(connecteur, event.data.sirens, event.data.declaresLe) };
    case 'ConnecteurSuspendu.v1':
      return { ...connecteur, etat: 'suspendu', motifs: [event.data.motif] };
    case 'ConnecteurRetabli.v1':
      return { ...connecteur, etat: 'accepte' };
    case 'ConnecteurSorti.v1':
      // A connecteur who comes back signs the charter again, and consents again.
      return { ...connecteur, etat: 'sorti', motifs: [event.data.motif], charte: null, annuaire: false };
    case 'ConsentementAnnuaireDonne.v1':
      return { ...connecteur, annuaire: true };
    case 'ConsentementAnnuaireRetire.v1':
      return { ...connecteur, annuaire: false };
    case 'PlacePrise.v1':
      return { ...connecteur, places: [...connecteur.places, event.data.demandeId] };
    case 'PlaceRendue.v1':
      return {
        ...connecteur,
        places: sans(connecteur.places, event.data.demandeId),
        remises: sans(connecteur.remises, event.data.demandeId),
      };
    case 'DemandesRemises.v1':
      return { ...connecteur, remises: [...connecteur.remises, ...event.data.demandes] };
    default:
      return event satisfies never;
  }
};

const evolve = (connecteur: Connecteur | null, event: ConnecteurEvent): Connecteur | null => {
  if (connecteur) return suivre(connecteur, event);
  if (event.type !== 'CandidatureConnecteurDeposee.v1') return null;
  const { connecteurId, origine } = event.data;
  return { ...JAMAIS, connecteurId, etat: 'candidat', profil: event.data, origine };
};

/** Themselves, and those who see the network of their region. */
export const peutVoirLeConnecteur = (actor: Actor, { connecteurId, profil: { region } }: Connecteur): boolean =>
  actor.personneId === connecteurId || peutVoirLeReseau(actor, region);

/** The stream is named by the person: one connecteur per person. Null before the first application. */
export const connecteur: StreamModel<Connecteur | null, ConnecteurEvent> = {
  category: 'connecteur',
  initialState: () => null,
  evolve,
  isVisibleTo: (state, actor) => state !== null && peutVoirLeConnecteur(actor, state),
};

export const estAbsent = ({ absences }: Pick<Connecteur, 'absences'>, jour: string): boolean =>
  absences.some(({ du, au }) => du <= jour && jour <= au);

/** Who stands in for them that day; null when nobody does. */
export const delegueDu = ({ absences }: Pick<Connecteur, 'absences'>, jour: string): string | null =>
  absences.find(({ du, au }) => du <= jour && jour <= au)?.delegueId ?? null;
