import { refusal } from '#libs/event-sourcing';
import type { EtatDuStatut } from './statut-pme-digitale';

export const StatutReserve = refusal(
  'forbidden',
  'statut-reserve',
  'Demander le statut PME digitale et le quitter sont réservés au dirigeant de l’entreprise et à son mandataire.',
);

export const DecisionSurLeStatutReservee = refusal(
  'forbidden',
  'decision-sur-le-statut-reservee',
  'Les décisions sur le statut PME digitale sont réservées à la mission de coordination.',
);

export const ReponseDeLaCohorteReservee = refusal(
  'forbidden',
  'reponse-de-la-cohorte-reservee',
  'Les réponses de la cohorte sont enregistrées par le programme seul.',
);

export const StatutInconnu = refusal(
  'not-found',
  'statut-inconnu',
  'Aucune demande de statut PME digitale de ce rang dans votre territoire : vérifiez le SIREN et le rang.',
);

export const EntrepriseNonCandidate = refusal(
  'rule',
  'entreprise-non-candidate',
  'Cette entreprise n’est pas enrôlée, a cessé, ou n’est pas la vôtre : vérifiez le SIREN, ou enrôlez-la d’abord.',
);

export const EtablissementNonCandidat = refusal(
  'rule',
  'etablissement-non-candidat',
  'Cet établissement est fermé, ou n’est pas de cette entreprise : choisissez l’un de ses établissements ouverts.',
);

export const ExperimentationNonOuverte = refusal(
  'rule',
  'experimentation-non-ouverte',
  'Cette expérimentation n’est pas ouverte aux candidatures : vérifiez son code, ou attendez la suivante.',
);

export const StatutDejaDemande = refusal(
  'conflict',
  'statut-deja-demande',
  (experimentationId: string) =>
    `L’entreprise a déjà une demande ou un statut dans l’expérimentation ${experimentationId} : quittez-le avant d’en demander un autre.`,
  { details: (experimentationId: string) => ({ experimentationId }) },
);

export const PasUnePme = refusal(
  'rule',
  'pas-une-pme',
  'L’entreprise n’est pas établie comme PME à ce jour : demandez-lui de déclarer sa taille, ou refusez la demande.',
);

export const ActiviteACompleter = refusal(
  'rule',
  'activite-a-completer',
  'L’activité de cet établissement n’est pas connue, et son secteur non plus : faites-le corriger par la région.',
);

const ETATS: Readonly<Record<EtatDuStatut, string>> = {
  demande: 'demandé',
  admissible: 'admissible',
  'en-attente': 'en attente d’une place',
  admis: 'obtenu',
  suspendu: 'suspendu',
  refuse: 'refusé',
  quitte: 'quitté',
  termine: 'terminé',
};

export const StatutDansUnAutreEtat = refusal(
  'conflict',
  'statut-dans-un-autre-etat',
  (acte: string, etat: EtatDuStatut) => `${acte} n’est pas possible : le statut est ${ETATS[etat]}. Relisez-le.`,
  { details: (_acte: string, etat: EtatDuStatut) => ({ etat }) },
);

export const DecisionSurSonEntreprise = refusal(
  'forbidden',
  'decision-sur-son-entreprise',
  'Vous avez agi pour cette entreprise : une autre personne de la mission décide de son statut.',
);
