import type { LegalDates } from '#libs/event-sourcing';
import type { AmortissementEvent } from './amortissement/amortissement.events';
import type { DeclarationPmeEvent } from './declaration-pme/declaration-pme.events';
import type { ExperimentationEvent } from './experimentation/experimentation.events';
import type { StatutPmeDigitaleEvent } from './statut-pme-digitale/statut-pme-digitale.events';
import type { AppariementEvent } from './appariement/appariement.events';
import type { BesoinCompetenceEvent } from './besoin-competence/besoin-competence.events';
import type { OffreCompetenceEvent } from './offre-competence/offre-competence.events';
import type { ConventionPretEvent } from './convention-pret/convention-pret.events';
import type { RelevePretEvent } from './releve-pret/releve-pret.events';
import type { SalariePreteEvent } from './salarie-prete/salarie-prete.events';

export const DATES_DE_L_EXPERIMENTATION: LegalDates<ExperimentationEvent> = {
  'ExperimentationOuverte.v1': 'ouverteLe',
  'QuotaFixe.v1': 'fixeLe',
  'PlacesFixees.v1': 'fixeesLe',
  'EntrepriseAdmise.v1': 'admiseLe',
  'EntrepriseMiseEnAttente.v1': 'miseEnAttenteLe',
  'EntreprisePromue.v1': 'promueLe',
  'EntrepriseSortie.v1': 'sortieLe',
  'EntrepriseEcartee.v1': 'ecarteeLe',
  'ExperimentationDemarree.v1': 'demarreeLe',
  'GroupesDeComparaisonFiges.v1': 'figesLe',
  'ExperimentationEvaluee.v1': 'evalueeLe',
  'ExperimentationClose.v1': 'closeLe',
};

export const DATES_DU_STATUT: LegalDates<StatutPmeDigitaleEvent> = {
  'StatutDemande.v1': 'demandeLe',
  'CandidatureAdmissible.v1': 'admissibleLe',
  'StatutRefuse.v1': 'refuseLe',
  'StatutMisEnAttente.v1': 'misEnAttenteLe',
  'StatutObtenu.v1': 'obtenuLe',
  'StatutSuspendu.v1': 'suspenduLe',
  'StatutRetabli.v1': 'retabliLe',
  'StatutQuitte.v1': 'quitteLe',
  'StatutTermine.v1': 'termineLe',
};

export const DATES_DES_CONVENTIONS_DE_PRET: LegalDates<ConventionPretEvent | SalariePreteEvent> = {
  'ConventionPretRedigee.v1': 'redigeeLe',
  'ContenuDeConventionModifie.v1': 'modifieLe',
  'PartDeTempsConfirmee.v1': 'confirmeeLe',
  'PartDeTempsRefusee.v1': 'refuseeLe',
  'LienDuSalarieEmis.v1': 'emisLe',
  'ConsultationCSEConsignee.v1': 'consigneeLe',
  'AvenantContratSigne.v1': 'enregistreLe',
  'ConsentementSalarieRecueilli.v1': 'recueilliLe',
  'ConsentementSalarieRefuse.v1': 'refuseLe',
  'ConsentementSalarieRetire.v1': 'retireLe',
  'ConventionPretSigneeParPartie.v1': 'signeeLe',
  'ConventionPretSignee.v1': 'signeeLe',
  'PretCommence.v1': 'commenceLe',
  'PretSuspendu.v1': 'suspenduLe',
  'PretRepris.v1': 'reprisLe',
  'RenouvellementDePretPropose.v1': 'proposeLe',
  'ConventionPretRenouvelee.v1': 'renouveleeLe',
  'PretRompu.v1': 'rompuLe',
  'PretEchu.v1': 'echuLe',
  'RetourAuPosteConstate.v1': 'constateLe',
  'PartDeSalarieReservee.v1': 'reserveeLe',
  'PartDeSalarieIndisponible.v1': 'constateLe',
  'PartDeSalarieLiberee.v1': 'libereeLe',
};

export const DATES_DES_RELEVES_DE_PRET: LegalDates<RelevePretEvent> = {
  'RelevePretSaisi.v1': 'saisiLe',
  'RelevePretValide.v1': 'valideLe',
  'RelevePretConteste.v1': 'contesteLe',
  'RelevePretRectifie.v1': 'saisiLe',
};

export const DATES_DES_AMORTISSEMENTS: LegalDates<AmortissementEvent> = {
  'AmortissementDemande.v1': 'demandeLe',
  'AmortissementRetenu.v1': 'retenuLe',
  'CreditsDAmortissementConfirmes.v1': 'confirmesLe',
  'AmortissementAccorde.v1': 'accordeLe',
  'FinancementDAmortissementRefuse.v1': 'refuseLe',
  'AmortissementRefuse.v1': 'refuseLe',
  'AmortissementCaduc.v1': 'caducLe',
  'AmortissementPaye.v1': 'payeLe',
  'AmortissementRegularise.v1': 'regulariseLe',
  'TropPercuRecouvre.v1': 'recouvreLe',
  'PaiementDAmortissementSuspendu.v1': 'suspenduLe',
  'PaiementDAmortissementRepris.v1': 'reprisLe',
};

export const DATES_DES_APPARIEMENTS: LegalDates<OffreCompetenceEvent | BesoinCompetenceEvent | AppariementEvent> = {
  'OffrePubliee.v1': 'publieeLe',
  'OffreRetiree.v1': 'retireeLe',
  'OffreExpiree.v1': 'expireeLe',
  'PartDOffrePrise.v1': 'priseLe',
  'PartDOffreRefusee.v1': 'refuseeLe',
  'PartDOffreRendue.v1': 'rendueLe',
  'BesoinPublie.v1': 'publieLe',
  'BesoinRetire.v1': 'retireLe',
  'BesoinExpire.v1': 'expireLe',
  'OffresClassees.v1': 'classeesLe',
  'BesoinPourvu.v1': 'pourvuLe',
  'PourvoiRefuse.v1': 'refuseLe',
  'BesoinRouvert.v1': 'rouvertLe',
  'AppariementPropose.v1': 'proposeLe',
  'AppariementAccepte.v1': 'accepteLe',
  'AppariementDecline.v1': 'declineLe',
  'AppariementConclu.v1': 'concluLe',
  'AppariementEcarte.v1': 'ecarteLe',
  'AppariementTransforme.v1': 'transformeLe',
};

export const DATES_DES_DECLARATIONS_PME: LegalDates<DeclarationPmeEvent> = {
  'SituationInitialeDeclaree.v1': 'declareeLe',
  'SituationFinaleDeclaree.v1': 'declareeLe',
  'DeclarationPmeCorrigee.v1': 'corrigeeLe',
  'DeclarationPmeRelancee.v1': 'relanceeLe',
};
