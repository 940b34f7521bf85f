import type { LegalDates } from '#libs/event-sourcing';
import type { CatalogueEvent } from './catalogue/catalogue.events';
import type { ConnecteurEvent } from './connecteur/connecteur.events';
import type { DemandeAccompagnementEvent } from './demande-accompagnement/demande-accompagnement.events';
import type { LabellisationEvent } from './labellisation/labellisation.events';
import type { PrestationEvent } from './prestation/prestation.events';

export const DATES_DU_CONNECTEUR: LegalDates<ConnecteurEvent> = {
  'CandidatureConnecteurDeposee.v1': 'deposeeLe',
  'ComplementDemande.v1': 'demandeLe',
  'CandidatureCompletee.v1': 'completeeLe',
  'ConnecteurAccepte.v1': 'accepteLe',
  'CandidatureConnecteurRefusee.v1': 'refuseeLe',
  'CharteConnecteurSignee.v1': 'signeeLe',
  'ProfilDefini.v1': 'definiLe',
  'CapaciteDefinie.v1': 'definieLe',
  'AbsenceDeclaree.v1': 'declareeLe',
  'AbsenceAnnulee.v1': 'annuleeLe',
  'InteretsDuConnecteurDeclares.v1': 'declaresLe',
  'ConnecteurSuspendu.v1': 'suspenduLe',
  'ConnecteurRetabli.v1': 'retabliLe',
  'ConnecteurSorti.v1': 'sortiLe',
  'ConsentementAnnuaireDonne.v1': 'donneLe',
  'ConsentementAnnuaireRetire.v1': 'retireLe',
  'PlacePrise.v1': 'priseLe',
  'PlaceRendue.v1': 'rendueLe',
  'DemandesRemises.v1': 'remisesLe',
};

export const DATES_DE_LA_DEMANDE: LegalDates<DemandeAccompagnementEvent> = {
  'AccompagnementDemande.v1': 'demandeLe',
  'DemandeQualifiee.v1': 'qualifieeLe',
  'ConnecteursClasses.v1': 'classesLe',
  'DemandeProposee.v1': 'proposeeLe',
  'PropositionDeclinee.v1': 'declineeLe',
  'DemandePriseEnCharge.v1': 'priseEnChargeLe',
  'AttributionRefusee.v1': 'refuseeLe',
  'DemandeRelancee.v1': 'relanceeLe',
  'DemandeEscaladee.v1': 'escaladeeLe',
  'DemandeReaffectee.v1': 'reaffecteeLe',
  'AccompagnementClos.v1': 'closLe',
  'DemandeAbandonnee.v1': 'abandonneeLe',
  'SatisfactionExprimee.v1': 'exprimeeLe',
  'DemandeRouverte.v1': 'rouverteLe',
};

export const DATES_DE_LA_LABELLISATION: LegalDates<LabellisationEvent> = {
  'LabellisationDemandee.v1': 'demandeeLe',
  'LabellisationRecevable.v1': 'recevableLe',
  'LabellisationIrrecevable.v1': 'irrecevableLe',
  'EvaluateursAffectes.v1': 'affectesLe',
  'InteretDEvaluateurDeclare.v1': 'declareLe',
  'EvaluationRendue.v1': 'rendueLe',
  'LabellisationRefusee.v1': 'refuseeLe',
  'LabellisationDecideeParSilence.v1': 'neeLe',
  'LabellisationAccordee.v1': 'accordeeLe',
  'LabellisationRenouvelee.v1': 'renouveleeLe',
  'LabellisationSuspendue.v1': 'suspendueLe',
  'SuspensionDeLabellisationLevee.v1': 'leveeLe',
  'RetraitDeLabellisationEnvisage.v1': 'notifieLe',
  'ObservationsDuConnecteurRecues.v1': 'recuesLe',
  'RetraitDeLabellisationEcarte.v1': 'ecarteLe',
  'LabellisationRetiree.v1': 'retireeLe',
  'LabellisationExpiree.v1': 'expireLe',
};

export const DATES_DES_PRESTATIONS: LegalDates<CatalogueEvent | PrestationEvent> = {
  'ServiceInscrit.v1': 'inscritLe',
  'ServiceRetire.v1': 'retireLe',
  'PrestationPrescrite.v1': 'prescriteLe',
  'DevisAccepte.v1': 'accepteLe',
  'CreditsDePrestationConfirmes.v1': 'confirmesLe',
  'FinancementDePrestationConfirme.v1': 'confirmeLe',
  'FinancementDePrestationRefuse.v1': 'refuseLe',
  'RealisationDeclaree.v1': 'declareeLe',
  'RealisationConfirmee.v1': 'confirmeeLe',
  'RealisationContestee.v1': 'contesteeLe',
  'SilenceSurRealisation.v1': 'constateLe',
  'ServiceFaitCertifie.v1': 'certifieLe',
  'PrestationPayee.v1': 'payeeLe',
  'PrestationAnnulee.v1': 'annuleeLe',
  'CertificationRetiree.v1': 'retireeLe',
  'PaiementDePrestationSuspendu.v1': 'suspenduLe',
  'PaiementDePrestationRepris.v1': 'reprisLe',
};
