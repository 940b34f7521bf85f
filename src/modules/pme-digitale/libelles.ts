import type { DeclarationPmeEvent } from './declaration-pme/declaration-pme.events';
import type { ExperimentationEvent } from './experimentation/experimentation.events';
import type { StatutPmeDigitaleEvent } from './statut-pme-digitale/statut-pme-digitale.events';
import type { AmortissementEvent } from './amortissement/amortissement.events';
import type { AppariementEvent } from './appariement/appariement.events';
import type { BesoinCompetenceEvent } from './besoin-competence/besoin-competence.events';
import type { OffreCompetenceEvent } from './offre-competence/offre-competence.events';
import type { ConventionPretEvent } from './convention-pret/convention-pret.events';
import type { RelevePretEvent } from './releve-pret/releve-pret.events';
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

const LIBELLES_DES_CONVENTIONS_DE_PRET: Readonly<Record<(ConventionPretEvent | SalariePreteEvent)['type'], string>> = {
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

const LIBELLES_DES_RELEVES_DE_PRET: Readonly<Record<RelevePretEvent['type'], string>> = {
  'RelevePretSaisi.v1': 'Relevé de prêt saisi',
  'RelevePretValide.v1': 'Relevé de prêt validé',
  'RelevePretConteste.v1': 'Relevé de prêt contesté',
  'RelevePretRectifie.v1': 'Relevé de prêt rectifié',
};

const LIBELLES_DES_AMORTISSEMENTS: Readonly<Record<AmortissementEvent['type'], string>> = {
  'AmortissementDemande.v1': 'Amortissement demandé',
  'AmortissementRetenu.v1': 'Amortissement retenu par la région',
  'CreditsDAmortissementConfirmes.v1': 'Crédits d’amortissement confirmés',
  'AmortissementAccorde.v1': 'Amortissement accordé',
  'FinancementDAmortissementRefuse.v1': 'Financement d’amortissement refusé',
  'AmortissementRefuse.v1': 'Amortissement refusé',
  'AmortissementCaduc.v1': 'Demande d’amortissement caduque',
  'AmortissementPaye.v1': 'Amortissement payé',
  'AmortissementRegularise.v1': 'Amortissement régularisé',
  'TropPercuRecouvre.v1': 'Amortissement payé en trop recouvré',
  'PaiementDAmortissementSuspendu.v1': 'Paiement d’amortissement suspendu',
  'PaiementDAmortissementRepris.v1': 'Paiement d’amortissement repris',
};

const LIBELLES_DES_APPARIEMENTS: Readonly<
  Record<(OffreCompetenceEvent | BesoinCompetenceEvent | AppariementEvent)['type'], string>
> = {
  'OffrePubliee.v1': 'Offre de compétences publiée',
  'OffreRetiree.v1': 'Offre de compétences retirée',
  'OffreExpiree.v1': 'Offre de compétences expirée',
  'PartDOffrePrise.v1': 'Part de l’offre prise',
  'PartDOffreRefusee.v1': 'Part de l’offre refusée',
  'PartDOffreRendue.v1': 'Part de l’offre rendue',
  'BesoinPublie.v1': 'Besoin de compétences publié',
  'BesoinRetire.v1': 'Besoin de compétences retiré',
  'BesoinExpire.v1': 'Besoin de compétences expiré',
  'OffresClassees.v1': 'Offres classées pour le besoin',
  'BesoinPourvu.v1': 'Besoin de compétences pourvu',
  'PourvoiRefuse.v1': 'Besoin déjà pourvu ou fermé',
  'BesoinRouvert.v1': 'Besoin de compétences rouvert',
  'AppariementPropose.v1': 'Appariement proposé',
  'AppariementAccepte.v1': 'Appariement accepté par une entreprise',
  'AppariementDecline.v1': 'Appariement décliné',
  'AppariementConclu.v1': 'Appariement conclu',
  'AppariementEcarte.v1': 'Appariement écarté',
  'AppariementTransforme.v1': 'Appariement suivi d’une convention',
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
  ...LIBELLES_DES_RELEVES_DE_PRET,
  ...LIBELLES_DES_AMORTISSEMENTS,
  ...LIBELLES_DES_APPARIEMENTS,
  ...DES_DECLARATIONS,
};
