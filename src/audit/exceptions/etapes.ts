import type { CodeDeSeuil } from './seuils';

/** Steps that have a last day, and how a sentence says them. */
export const ETAPES = {
  'decision-sur-le-label': 'décision sur la candidature au label',
  'preuves-du-label': 'preuves de la candidature au label',
  'decision-sur-la-labellisation': 'décision sur le label de connecteur',
  'reponse-sur-la-realisation': 'réponse de l’entreprise sur la réalisation du service',
  'situation-finale': 'déclaration de la situation finale',
  'signature-de-l-aide': 'signature de l’aide avant la fin de sa réservation',
  'realisation-du-service': 'réalisation du service avant son échéance',
  'reponse-a-la-demande': 'réponse d’un connecteur à la demande d’accompagnement',
  'reponse-a-l-appariement': 'réponse des entreprises à l’appariement',
  'releve-de-pret': 'saisie du relevé d’un prêt',
  'chiffre-publie': 'publication d’un relevé d’indicateur',
  'rapport-publie': 'publication du rapport trimestriel',
} as const;

export type Etape = keyof typeof ETAPES;
type ParType<Valeur> = Readonly<Record<string, Valeur>>;

/** Facts that set a last day, in one of their fields; null stops the delay. */
export const ECHEANCES: ParType<readonly (readonly [Etape, string | null])[]> = {
  'CandidatureDeposee.v1': [['decision-sur-le-label', 'silenceLe']],
  'PreuvesDemandees.v1': [
    ['decision-sur-le-label', null],
    ['preuves-du-label', 'attenduesLe'],
  ],
  'LabellisationDemandee.v1': [['decision-sur-la-labellisation', 'silenceLe']],
  'RealisationDeclaree.v1': [['reponse-sur-la-realisation', 'reponseAvantLe']],
  'SituationInitialeDeclaree.v1': [['situation-finale', 'finaleAvantLe']],
};

/** Facts by which a step is taken. */
export const FAITES: ParType<Etape> = {
  'LabelAccorde.v1': 'decision-sur-le-label',
  'LabelRenouvele.v1': 'decision-sur-le-label',
  'CandidatureRefusee.v1': 'decision-sur-le-label',
  'LabellisationAccordee.v1': 'decision-sur-la-labellisation',
  'LabellisationRenouvelee.v1': 'decision-sur-la-labellisation',
  'LabellisationRefusee.v1': 'decision-sur-la-labellisation',
  'LabellisationIrrecevable.v1': 'decision-sur-la-labellisation',
  'RealisationConfirmee.v1': 'reponse-sur-la-realisation',
  'RealisationContestee.v1': 'reponse-sur-la-realisation',
  'SituationFinaleDeclaree.v1': 'situation-finale',
};

/** Facts after which a step is awaited no more. */
export const CLOSES: ParType<readonly Etape[]> = {
  'CandidatureAbandonnee.v1': ['decision-sur-le-label', 'preuves-du-label'],
  'CandidatureRefusee.v1': ['preuves-du-label'],
  'LabelAccorde.v1': ['preuves-du-label'],
  'LabelRenouvele.v1': ['preuves-du-label'],
  'PrestationAnnulee.v1': ['reponse-sur-la-realisation'],
};

/** Facts that say by themselves that nobody acted in time: always, or with this motive. */
export const CONSTATS: ParType<readonly [Etape, string | null]> = {
  'DecisionNeeDuSilence.v1': ['decision-sur-le-label', null],
  'LabellisationDecideeParSilence.v1': ['decision-sur-la-labellisation', null],
  'SilenceSurRealisation.v1': ['reponse-sur-la-realisation', null],
  'ReservationExpiree.v1': ['signature-de-l-aide', null],
  'PrestationAnnulee.v1': ['realisation-du-service', 'echeance-depassee'],
  'DemandeEscaladee.v1': ['reponse-a-la-demande', 'sans-reponse'],
  'AppariementEcarte.v1': ['reponse-a-l-appariement', 'sans-reponse'],
};

/** Facts about a period, named by one of their fields, from whose end a number of days runs. */
export const SUR_UNE_PERIODE: ParType<readonly [Etape, string]> = {
  'RelevePretSaisi.v1': ['releve-de-pret', 'mois'],
  'RelevePublie.v1': ['chiffre-publie', 'periode'],
  'RapportPublie.v1': ['rapport-publie', 'trimestre'],
};

export const DELAIS: Readonly<Partial<Record<Etape, CodeDeSeuil>>> = {
  'releve-de-pret': 'jours-pour-un-releve-de-pret',
  'chiffre-publie': 'jours-pour-un-chiffre',
  'rapport-publie': 'jours-pour-un-rapport',
};
