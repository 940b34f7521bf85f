import type { StreamedEvent } from '#libs/event-sourcing';
import { projection, type Rows } from '#libs/projections';
import type { ChartePubliee } from '#modules/marque-mission';
import type { ConnecteurEvent } from '../../connecteur/connecteur.events';
import type { Profil } from '../../connecteur/profil';
import type { DemandeRelancee } from '../../demande-accompagnement/demande-accompagnement.events';
import { FIGURES } from './connecteurs.figures';
import { CharteDuReseau, LigneAbsence, LigneConnecteur, LigneInterets } from './connecteurs.entity';

const profilDe = ({ region, commune, departements, competences, secteurs, langues }: Profil) => ({
  region,
  commune,
  departements: departements.join(' '),
  competences: competences.join(' '),
  secteurs: secteurs.join(' '),
  langues: langues.join(' '),
});

const suit = (
  { data: { connecteurId }, revision }: StreamedEvent<ConnecteurEvent>,
  rows: Rows,
  change: Partial<LigneConnecteur>,
) => {
  rows.patch(LigneConnecteur, { connecteurId }, { ...change, revision: Number(revision) });
};

export const connecteurs = projection<ConnecteurEvent | ChartePubliee | DemandeRelancee>({
  name: 'connecteurs@1',
  tables: [LigneConnecteur, LigneAbsence, LigneInterets, CharteDuReseau],
  figures: FIGURES,
  on: {
    'ChartePubliee.v1': ({ data: { nature, empreinte } }, rows) => {
      rows.put(CharteDuReseau, { nature, empreinte });
    },
    'CandidatureConnecteurDeposee.v1': (event, rows) => {
      const { connecteurId, origine, deposeeLe } = event.data;
      const candidature = { ...profilDe(event.data), origine, etat: 'candidat', deposeeLe } as const;
      const jamais = { capacite: 0, places: 0, retards: 0, annuaire: false };
      // Who applies again keeps what they were: their delays, the places that are not free yet, the day of their acceptance.
      if (event.revision > 0n) suit(event, rows, { ...candidature, complement: null });
      else rows.put(LigneConnecteur, { connecteurId, ...candidature, ...jamais, revision: 0 });
    },
    'ComplementDemande.v1': (event, rows) => {
      suit(event, rows, { complement: event.data.elements.join(' ') });
    },
    'CandidatureCompletee.v1': (event, rows) => {
      suit(event, rows, { ...profilDe(event.data), complement: null });
    },
    'ConnecteurAccepte.v1': (event, rows) => {
      const { capacite, accepteLe } = event.data;
      suit(event, rows, { etat: 'accepte', capacite, accepteLe, finiLe: null });
    },
    'CandidatureConnecteurRefusee.v1': (event, rows) => {
      suit(event, rows, { etat: 'refuse', finiLe: event.data.refuseeLe });
    },
    'CharteConnecteurSignee.v1': (event, rows) => {
      suit(event, rows, { charteSignee: event.data.empreinte });
    },
    'ProfilDefini.v1': (event, rows) => {
      suit(event, rows, profilDe(event.data));
    },
    'CapaciteDefinie.v1': (event, rows) => {
      suit(event, rows, { capacite: event.data.capacite });
    },
    'AbsenceDeclaree.v1': (event, rows) => {
      const { connecteurId, du, au, delegueId } = event.data;
      rows.put(LigneAbsence, { connecteurId, du, au, delegueId });
      suit(event, rows, {});
    },
    'AbsenceAnnulee.v1': (event, rows) => {
      const { connecteurId, du } = event.data;
      rows.remove(LigneAbsence, { connecteurId, du });
      suit(event, rows, {});
    },
    'InteretsDuConnecteurDeclares.v1': (event, rows) => {
      const { connecteurId, sirens } = event.data;
      rows.put(LigneInterets, { connecteurId, sirens: sirens.join(' ') });
      suit(event, rows, {});
    },
    'ConnecteurSuspendu.v1': (event, rows) => {
      suit(event, rows, { etat: 'suspendu', suspenduLe: event.data.suspenduLe });
    },
    'ConnecteurRetabli.v1': (event, rows) => {
      suit(event, rows, { etat: 'accepte', suspenduLe: null });
    },
    'ConnecteurSorti.v1': (event, rows) => {
      const fin = { finiLe: event.data.sortiLe, suspenduLe: null, charteSignee: null, annuaire: false };
      suit(event, rows, { etat: 'sorti', ...fin });
    },
    'ConsentementAnnuaireDonne.v1': (event, rows) => {
      suit(event, rows, { annuaire: true });
    },
    'ConsentementAnnuaireRetire.v1': (event, rows) => {
      suit(event, rows, { annuaire: false });
    },
    'PlacePrise.v1': (event, rows) => {
      rows.add(LigneConnecteur, { connecteurId: event.data.connecteurId }, { places: 1 });
      suit(event, rows, {});
    },
    'PlaceRendue.v1': (event, rows) => {
      rows.add(LigneConnecteur, { connecteurId: event.data.connecteurId }, { places: -1 });
      suit(event, rows, {});
    },
    'DemandesRemises.v1': (event, rows) => {
      suit(event, rows, {});
    },
    'DemandeRelancee.v1': ({ data: { connecteurIds } }, rows) => {
      for (const connecteurId of connecteurIds) rows.add(LigneConnecteur, { connecteurId }, { retards: 1 });
    },
  },
});
