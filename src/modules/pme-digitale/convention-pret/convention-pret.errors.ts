import { refusal } from '#libs/event-sourcing';
import { enFrancais } from '#libs/france';

export const ConventionReserveeAuxEntreprises = refusal(
  'forbidden',
  'convention-reservee-aux-entreprises',
  'Une convention de prêt se rédige et se signe par les deux entreprises (rôles entreprise.dirigeant et entreprise.mandataire).',
);

export const SuiteDeConventionReservee = refusal(
  'forbidden',
  'suite-de-convention-reservee',
  'Les échéances, les parts de temps et les réponses du salarié s’enregistrent par le programme lui-même.',
);

export const ConventionInconnue = refusal(
  'not-found',
  'convention-inconnue',
  'Aucune convention de prêt de cet identifiant n’est à votre entreprise : vérifiez-le.',
);

export const ConventionDejaRedigee = refusal(
  'conflict',
  'convention-deja-redigee',
  'Une convention est déjà rédigée sous cet identifiant : prenez-en un autre, ou modifiez son contenu.',
);

export const ReserveALaPreteuse = refusal(
  'forbidden',
  'reserve-a-la-preteuse',
  'Cet acte revient à l’entreprise qui prête son salarié : demandez-le-lui.',
);

export const EntreprisesIdentiques = refusal(
  'rule',
  'preteuse-et-utilisatrice-identiques',
  'Une entreprise ne se prête pas ses propres salariés : donnez le SIREN d’une autre entreprise.',
);

export const EntrepriseHorsConvention = refusal(
  'rule',
  'entreprise-hors-convention',
  'Les deux entreprises doivent être dans le programme, en activité et avec un établissement ouvert : faites enrôler celle qui ne l’est pas.',
);

export const StatutAbsent = refusal(
  'rule',
  'statut-pme-digitale-absent',
  'Les deux entreprises doivent avoir ce jour le statut de PME digitale : attendez que celle qui ne l’a pas l’obtienne.',
);

export const EntreprisesLiees = refusal(
  'rule',
  'entreprises-liees',
  'Ces deux entreprises sont liées (capital ou entreprise unique) : le prêt de l’expérimentation se fait entre entreprises qui ne le sont pas.',
);

export const RegimeFerme = refusal(
  'rule',
  'regime-de-pret-ferme',
  (regime: string) =>
    `Le régime ${regime} n’est pas ouvert : un juriste doit d’abord l’examiner. Rédigez la convention sous le régime L8241-2.`,
  { details: (regime: string) => ({ regime }) },
);

export const CommuneDuPretInconnue = refusal(
  'rule',
  'commune-du-pret-inconnue',
  (commune: string) => `Le code ${commune} n’est celui d’aucune commune : donnez le code INSEE du lieu de travail.`,
);

export const DatesDuPretInversees = refusal(
  'rule',
  'dates-du-pret-inversees',
  'Le dernier jour du prêt vient avant le premier : corrigez les dates.',
);

export const DebutDejaPasse = refusal(
  'rule',
  'debut-du-pret-deja-passe',
  (du: string) => `Le prêt commencerait le ${enFrancais(du)}, qui est passé : donnez un jour à venir.`,
);

export const DureeExcessive = refusal(
  'rule',
  'duree-du-pret-excessive',
  (mois: number, dernierJour: string) =>
    `Un prêt dure ${mois} mois au plus, renouvellements compris : son dernier jour est au plus tard le ${enFrancais(dernierJour)}.`,
  { details: (mois: number, dernierJour: string) => ({ dureeMaximaleMois: mois, dernierJour }) },
);

export const HeuresAuDelaDeLaPart = refusal(
  'rule',
  'heures-au-dela-de-la-part',
  (heures: number) =>
    `Cette part du temps fait ${heures} heures par mois au plus : réduisez les heures, ou augmentez la part.`,
  { details: (heures: number) => ({ heuresMaximales: heures }) },
);

export const PeriodeProbatoireObligatoire = refusal(
  'rule',
  'periode-probatoire-obligatoire',
  'Le prêt modifie un élément essentiel du contrat : prévoyez une période probatoire (en jours).',
);

export const SalarieInconnu = refusal(
  'rule',
  'salarie-inconnu',
  'Le programme ne connaît pas cette personne : faites-la d’abord enregistrer avec son adresse, où elle recevra la demande d’accord.',
);

export const SalarieEtSignataire = refusal(
  'rule',
  'salarie-et-signataire',
  'Le salarié prêté ne peut agir pour l’une des entreprises : laissez une autre personne le faire.',
);

export const EtapeDeConventionImpossible = refusal(
  'conflict',
  'etape-de-convention-impossible',
  (acte: string, etat: string) => `${acte} ne se fait pas : la convention est à l’état « ${etat} ».`,
  { details: (_acte: string, etat: string) => ({ etat }) },
);

export const ContenuChange = refusal(
  'conflict',
  'contenu-de-convention-change',
  (empreinte: string) =>
    `Cette empreinte n’est pas celle du contenu actuel (${empreinte}) : relisez la convention, puis recommencez avec son empreinte.`,
  { details: (empreinte: string) => ({ empreinte }) },
);

export const PartEnAttente = refusal(
  'conflict',
  'part-de-temps-en-attente',
  'Le programme vérifie encore le temps disponible du salarié : recommencez dans un instant.',
);

export const PartIndisponible = refusal(
  'rule',
  'part-de-temps-indisponible',
  'Le salarié est déjà prêté ailleurs pour une partie de ce temps, ou à cette entreprise par une autre convention, ou le prêt dure trop avec ceux qu’il prolonge : réduisez la part, changez les dates, ou reprenez l’autre convention.',
);

export const ConsultationIncomplete = refusal(
  'rule',
  'consultation-cse-incomplete',
  'Donnez soit le jour où le CSE a été consulté (consulteLe), soit la raison pour laquelle il n’y en a pas (motifSansCse).',
);

export const DateDeConventionFuture = refusal(
  'rule',
  'date-de-convention-future',
  (date: string) => `Le ${enFrancais(date)} n’est pas encore passé : corrigez la date.`,
);

export const ConsultationTropAncienne = refusal(
  'rule',
  'consultation-cse-trop-ancienne',
  (mois: number, auPlusTot: string) =>
    `Une consultation du CSE se consigne dans les ${mois} mois : elle date au plus tôt du ${enFrancais(auPlusTot)}. Consultez-le de nouveau.`,
  { details: (mois: number, auPlusTot: string) => ({ moisDeLaConsultation: mois, auPlusTot }) },
);

export const AvenantAvantLeContenu = refusal(
  'rule',
  'avenant-avant-le-contenu',
  (date: string) =>
    `Ce contenu date du ${enFrancais(date)} : un avenant signé avant ne peut en reprendre les termes. Faites signer un nouvel avenant.`,
);

export const SignataireDesDeuxParties = refusal(
  'forbidden',
  'signataire-des-deux-parties',
  'Vous avez déjà signé pour l’autre entreprise : une autre personne signe pour celle-ci.',
);
