import type { DeclarationPmeEvent } from './declaration-pme/declaration-pme.events';
import type { ExperimentationEvent } from './experimentation/experimentation.events';
import type { StatutPmeDigitaleEvent } from './statut-pme-digitale/statut-pme-digitale.events';
import type { ConventionPretEvent } from './convention-pret/convention-pret.events';
import type { SalariePreteEvent } from './salarie-prete/salarie-prete.events';

const DE_L_EXPERIMENTATION: Readonly<Record<ExperimentationEvent['type'], string>> = {
  'ExperimentationOuverte.v1': 'Expérimentation ouverte',
  'QuotaFixe.v1': 'Quota de la cohorte fixé',
  'PlacesFixees.v1': 'Nombre de places de la cohorte fixé',
  'EntrepriseAdmise.v1': 'Entreprise admise dans la cohorte',
  'EntrepriseMiseEnAttente.v1': 'Entreprise mise en attente d’une place',
  'EntreprisePromue.v1': 'Entreprise promue de la liste d’attente',
  'EntrepriseSortie.v1': 'Entreprise sortie de la cohorte',
  'EntrepriseEcartee.v1': 'Entreprise écartée d’une cohorte close',
  'ExperimentationDemarree.v1': 'Expérimentation démarrée',
  'GroupesDeComparaisonFiges.v1': 'Groupes de comparaison figés',
  'ExperimentationEvaluee.v1': 'Expérimentation évaluée',
  'ExperimentationClose.v1': 'Expérimentation close',
};

const DU_STATUT: Readonly<Record<StatutPmeDigitaleEvent['type'], string>> = {
  'StatutDemande.v1': 'Statut PME digitale demandé',
  'CandidatureAdmissible.v1': 'Candidature au statut admissible',
  'StatutRefuse.v1': 'Statut PME digitale refusé',
  'StatutMisEnAttente.v1': 'Statut en attente d’une place',
  'StatutObtenu.v1': 'Statut PME digitale obtenu',
  'StatutSuspendu.v1': 'Statut PME digitale suspendu',
  'StatutRetabli.v1': 'Statut PME digitale rétabli',
  'StatutQuitte.v1': 'Statut PME digitale quitté',
  'StatutTermine.v1': 'Statut PME digitale terminé',
};

export const LIBELLES_DES_CONVENTIONS_DE_PRET: Readonly<
  Record<(ConventionPretEvent | SalariePreteEvent)['type'], string>
> = {
  'ConventionPretRedigee.v1': 'Convention de prêt rédigée',
  'ContenuDeConventionModifie.v1': 'Contenu de la convention modifié',
  'PartDeTempsConfirmee.v1': 'Part de temps du salarié confirmée',
  'PartDeTempsRefusee.v1': 'Part de temps du salarié refusée',
  'LienDuSalarieEmis.v1': 'Lien envoyé au salarié',
  'ConsultationCSEConsignee.v1': 'Consultation du CSE consignée',
  'AvenantContratSigne.v1': 'Avenant au contrat signé',
  'ConsentementSalarieRecueilli.v1': 'Accord du salarié recueilli',
  'ConsentementSalarieRefuse.v1': 'Accord du salarié non donné',
  'ConsentementSalarieRetire.v1': 'Accord du salarié retiré',
  'ConventionPretSigneeParPartie.v1': 'Convention signée par une entreprise',
  'ConventionPretSignee.v1': 'Convention signée par les deux entreprises',
  'PretCommence.v1': 'Prêt commencé',
  'PretSuspendu.v1': 'Prêt suspendu',
  'PretRepris.v1': 'Prêt repris',
  'RenouvellementDePretPropose.v1': 'Renouvellement du prêt proposé',
  'ConventionPretRenouvelee.v1': 'Convention de prêt renouvelée',
  'PretRompu.v1': 'Fin anticipée du prêt',
  'PretEchu.v1': 'Prêt arrivé à son terme',
  'RetourAuPosteConstate.v1': 'Retour au poste constaté',
  'PartDeSalarieReservee.v1': 'Part de temps réservée',
  'PartDeSalarieIndisponible.v1': 'Part de temps indisponible',
  'PartDeSalarieLiberee.v1': 'Part de temps libérée',
};

const DES_DECLARATIONS: Readonly<Record<DeclarationPmeEvent['type'], string>> = {
  'SituationInitialeDeclaree.v1': 'Situation de l’entreprise déclarée à la demande',
  'SituationFinaleDeclaree.v1': 'Situation de l’entreprise déclarée un an après',
  'DeclarationPmeCorrigee.v1': 'Déclaration de l’entreprise corrigée',
  'DeclarationPmeRelancee.v1': 'Déclaration de l’entreprise rappelée',
};

export const LIBELLES: Readonly<Record<string, string>> = {
  ...DE_L_EXPERIMENTATION,
  ...DU_STATUT,
  ...LIBELLES_DES_CONVENTIONS_DE_PRET,
  ...DES_DECLARATIONS,
};
