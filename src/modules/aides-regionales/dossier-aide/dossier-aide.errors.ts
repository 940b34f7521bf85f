import { refusal } from '#libs/event-sourcing';
import { enFrancais } from '#libs/france';
import type { EtatDossier } from './dossier-aide';

export * from './etablissement.errors';
export * from './execution.errors';
export * from './montant-aide.errors';
export * from './prealables.errors';

export const DossierInconnu = refusal('not-found', 'dossier-inconnu', 'Ce dossier n’existe pas dans votre territoire.');

export const DepotReserve = refusal(
  'forbidden',
  'depot-reserve',
  'Un dossier est déposé par l’entreprise (rôle entreprise.dirigeant ou entreprise.mandataire) ou, pour elle, par un instructeur de sa région.',
);

export const EntrepriseHorsDuProgramme = refusal(
  'rule',
  'entreprise-hors-du-programme',
  'Aucune entreprise de ce SIREN n’est enrôlée dans votre territoire : enrôlez-la d’abord.',
);

export const EntrepriseDUneAutreRegion = refusal(
  'rule',
  'entreprise-d-une-autre-region',
  'Ce dispositif est réservé aux établissements de sa région : choisissez un dispositif de la région où l’entreprise a un établissement ouvert.',
);

export const DispositifFermeAuDepot = refusal(
  'rule',
  'dispositif-ferme-au-depot',
  'Ce dispositif est fermé, ou ne s’ouvre qu’après la date du dépôt.',
);

export const DateDeReceptionImpropre = refusal(
  'rule',
  'date-de-reception-impropre',
  (depuis: string, aujourdhui: string) =>
    `La réception d’une demande se date du ${enFrancais(depuis)} au ${enFrancais(aujourdhui)} (ce jour à Paris).`,
);

export const DateDeReceptionReservee = refusal(
  'rule',
  'date-de-reception-reservee',
  'Une demande est datée du jour où elle est reçue : seule la région enregistre, avec son motif, une demande reçue plus tôt.',
);

export const MotifDeReceptionManquant = refusal(
  'rule',
  'motif-de-reception-manquant',
  'Dites pourquoi cette demande est enregistrée après le jour de sa réception (motifDeReception).',
);

export const MotifDeReceptionSansRetard = refusal(
  'rule',
  'motif-de-reception-sans-retard',
  'Un motif (motifDeReception) ne se dit que d’une demande reçue avant ce jour : dites quand elle l’a été (recuLe), ou retirez le motif.',
);

export const EntrepriseDuDossierCessee = refusal(
  'rule',
  'entreprise-du-dossier-cessee',
  (cesseeLe: string) =>
    `L’entreprise a cessé le ${enFrancais(cesseeLe)} : rien ne peut plus lui être accordé. Refusez sa demande, ou retirez-la pour elle.`,
);

export const DepotAvantEnrolement = refusal(
  'rule',
  'depot-avant-enrolement',
  (enroleeLe: string) =>
    `L’entreprise est dans le programme depuis le ${enFrancais(enroleeLe)} : elle ne peut avoir déposé plus tôt.`,
);

export const RetraitSansDemande = refusal(
  'rule',
  'retrait-sans-demande',
  'Pour l’entreprise, dites pourquoi (motif) et qui, chez elle, demande le retrait (demandeePar).',
);

export const DemandeurInconnu = refusal(
  'rule',
  'demandeur-inconnu',
  'Aucune personne de cet identifiant n’est au coffre : enregistrez-la d’abord (POST /api/v1/personnes).',
);

export const DossierDejaDepose = refusal(
  'conflict',
  'dossier-deja-depose',
  'Un dossier de cet identifiant est déjà déposé avec un autre contenu : donnez un autre identifiant.',
);

export const InstructionNonHabilitee = refusal(
  'forbidden',
  'instruction-non-habilitee',
  'Cet acte revient à un instructeur de la région (rôle region.instructeur).',
);

export const ValidationNonHabilitee = refusal(
  'forbidden',
  'validation-non-habilitee',
  'Une proposition est validée par un responsable de la région (rôle region.responsable).',
);

export const SignatureNonHabilitee = refusal(
  'forbidden',
  'signature-non-habilitee',
  'Une décision est signée par un signataire de la région (rôle region.signataire).',
);

export const PaiementNonHabilite = refusal(
  'forbidden',
  'paiement-non-habilite',
  'Un paiement est enregistré par le comptable de la région (rôle region.comptable).',
);

export const ClotureNonHabilitee = refusal(
  'forbidden',
  'cloture-non-habilitee',
  'Un dossier est clos par le gestionnaire financier de la région (rôle region.gestionnaire-financier).',
);

export const RetraitNonHabilite = refusal(
  'forbidden',
  'retrait-non-habilite',
  'Une demande est retirée par l’entreprise ou, pour elle, par un instructeur de sa région.',
);

export const CumulDeFonctions = refusal(
  'forbidden',
  'cumul-de-fonctions',
  (fait: string) => `Vous avez ${fait} : cet acte revient à une autre personne.`,
);

export const DateHorsDuDossier = refusal(
  'rule',
  'date-hors-du-dossier',
  (precedentLe: string, aujourdhui: string) =>
    `Cet acte se date du ${enFrancais(precedentLe)} (acte précédent du dossier) au ${enFrancais(aujourdhui)} (ce jour à Paris).`,
);

export const ReservationDejaEchue = refusal(
  'rule',
  'reservation-deja-echue',
  (expireLe: string) =>
    `Une réservation demandée à cette date aurait expiré le ${enFrancais(expireLe)} : datez la validation plus près de ce jour.`,
);

export const DateDeDecisionHorsDelai = refusal(
  'rule',
  'date-de-decision-hors-delai',
  'La décision se date entre la validation de la proposition et aujourd’hui (calendrier de Paris).',
);

export const AucuneRegleDeMinimis = refusal(
  'rule',
  'aucune-regle-de-minimis',
  (date: string) =>
    `Aucun règlement de minimis connu ne couvre le ${enFrancais(date)} : la décision ne peut porter cette date.`,
);

export const IdentifiantDeDossierIndisponible = refusal(
  'conflict',
  'identifiant-de-dossier-indisponible',
  'Cet identifiant ne peut servir à un nouveau dossier : tirez-en un autre.',
);

export const FinancementNonReserve = refusal(
  'rule',
  'financement-non-reserve',
  'Le financement de ce dossier n’est pas réservé : attendez la réservation, ou faites valider la proposition à nouveau si elle a expiré.',
);

export const EtapeReserveeAuSysteme = refusal(
  'forbidden',
  'etape-reservee-au-systeme',
  'Cette étape suit l’enveloppe et le compte de minimis : personne ne la fait à leur place.',
);

const ETATS: Record<EtatDossier, string> = {
  absent: 'absent',
  depose: 'déposé',
  'en-instruction': 'en instruction',
  propose: 'proposé',
  valide: 'validé, financement demandé',
  finance: 'financé, en attente de signature',
  accorde: 'accordé',
  paye: 'payé',
  refuse: 'refusé',
  retire: 'retiré',
  'decision-retiree': 'celui d’une décision retirée',
  clos: 'clos',
};

export const EtapeImpossible = refusal(
  'conflict',
  'etape-impossible',
  (acte: string, etat: EtatDossier) => `${acte} n’est pas possible : le dossier est ${ETATS[etat]}.`,
  { details: (_acte: string, etat: EtatDossier) => ({ etat }) },
);
