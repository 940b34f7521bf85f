import type { CatalogueEvent } from './catalogue/catalogue.events';
import type { ConnecteurEvent } from './connecteur/connecteur.events';
import type { DemandeAccompagnementEvent } from './demande-accompagnement/demande-accompagnement.events';
import type { LabellisationEvent } from './labellisation/labellisation.events';
import type { PrestationEvent } from './prestation/prestation.events';
import { CHAMPS } from './champs';
import { CODES } from './codes';
import {
  DATES_DU_CONNECTEUR,
  DATES_DE_LA_DEMANDE,
  DATES_DE_LA_LABELLISATION,
  DATES_DES_PRESTATIONS,
} from './dates-legales';
import { LIBELLES } from './libelles';

const PROFIL = 'départements {departements}, langues {langues}, compétences {competences}';

const DU_CONNECTEUR: Readonly<Record<ConnecteurEvent['type'], string>> = {
  'CandidatureConnecteurDeposee.v1': `Candidature de connecteur déposée en région {region} (origine : {origine}) ; ${PROFIL}`,
  'ComplementDemande.v1': 'Complément demandé au candidat : {elements}',
  'CandidatureCompletee.v1': `Candidature de connecteur complétée en région {region} ; ${PROFIL}`,
  'ConnecteurAccepte.v1': 'Connecteur accepté, capacité {capacite}',
  'CandidatureConnecteurRefusee.v1': 'Candidature de connecteur refusée : {motifs}',
  'CharteConnecteurSignee.v1': 'Charte des connecteurs signée, version {version}, empreinte {empreinte}',
  'ProfilDefini.v1': `Profil de connecteur défini, région {region} ; ${PROFIL}`,
  'CapaciteDefinie.v1': 'Capacité du connecteur fixée à {capacite}',
  'AbsenceDeclaree.v1': 'Absence déclarée du {du} au {au}[?delegueId, remplacement par le connecteur {delegueId}]',
  'AbsenceAnnulee.v1': 'Absence annulée, qui devait commencer le {du}',
  'InteretsDuConnecteurDeclares.v1': 'Intérêts déclarés[?sirens dans les entreprises {sirens}][!sirens : aucun]',
  'ConnecteurSuspendu.v1': 'Connecteur suspendu : {motif}',
  'ConnecteurRetabli.v1': 'Connecteur rétabli',
  'ConnecteurSorti.v1': 'Connecteur sorti du réseau : {motif}',
  'ConsentementAnnuaireDonne.v1': 'Consentement à l’annuaire donné',
  'ConsentementAnnuaireRetire.v1': 'Consentement à l’annuaire retiré',
  'PlacePrise.v1': 'Place prise pour la demande {demandeId}',
  'PlaceRendue.v1': 'Place de la demande {demandeId} rendue : {motif}',
  'DemandesRemises.v1': 'Demandes remises à d’autres ({motif}) : {demandes}',
};

const DE_LA_DEMANDE: Readonly<Record<DemandeAccompagnementEvent['type'], string>> = {
  'AccompagnementDemande.v1':
    'Accompagnement demandé pour l’entreprise {siren}, établissement {siret} (commune {commune} ; {origine}, en {langue}) : {besoins}',
  'DemandeQualifiee.v1': 'Demande qualifiée : {besoins}',
  'ConnecteursClasses.v1':
    'Connecteurs classés au tour {tour}, barème {bareme} : {classement.connecteurId}, points {classement.points}',
  'DemandeProposee.v1':
    'Demande proposée au tour {tour} : {connecteurIds}[?proposeePar, par la personne {proposeePar}]',
  'PropositionDeclinee.v1': 'Proposition déclinée par le connecteur {connecteurId} : {motif}',
  'DemandePriseEnCharge.v1':
    'Demande de l’entreprise {siren}, ouverte le {ouverteLe}, prise en charge par le connecteur {connecteurId} au tour {tour}',
  'AttributionRefusee.v1': 'Attribution au connecteur {connecteurId} refusée : {motif}',
  'DemandeRelancee.v1': 'Relance au tour {tour}, après {jours} : {connecteurIds}',
  'DemandeEscaladee.v1': 'Demande portée au référent territorial : {motif}',
  'DemandeReaffectee.v1': 'Demande retirée au connecteur {connecteurId}, à réaffecter : {motif}',
  'AccompagnementClos.v1': 'Accompagnement terminé[?connecteurId par le connecteur {connecteurId}] : {issue}',
  'DemandeAbandonnee.v1': 'Demande abandonnée[?connecteurId, que suivait le connecteur {connecteurId}]',
  'SatisfactionExprimee.v1': 'Satisfaction exprimée : note {note}',
  'DemandeRouverte.v1': 'Demande rouverte',
};

const DE_LA_LABELLISATION: Readonly<Record<LabellisationEvent['type'], string>> = {
  'LabellisationDemandee.v1':
    'Label de connecteur demandé (demande {rang}, {nature}), région {region} ; le silence vaudra {effetDuSilence} au {silenceLe} ({baseDuSilence})',
  'LabellisationRecevable.v1': 'Demande de label {rang} recevable',
  'LabellisationIrrecevable.v1': 'Demande de label {rang} irrecevable : {motifs}',
  'EvaluateursAffectes.v1':
    'Évaluateurs de la demande de label {rang} : {evaluateurs}[?entrants ; entrants : {entrants}][?sortants ; sortants : {sortants}]',
  'InteretDEvaluateurDeclare.v1':
    'Intérêt dans le connecteur {connecteurId} déclaré par l’évaluateur {declarePar}[?evaluationEcartee, son évaluation est écartée]',
  'EvaluationRendue.v1':
    'Évaluation de la demande de label {rang} rendue par l’évaluateur {renduePar} : {notes.critere} ; notes {notes.note}',
  'LabellisationRefusee.v1': 'Label de connecteur refusé (demande {rang}) : {motifs}',
  'LabellisationDecideeParSilence.v1': 'Demande de label {rang} décidée par silence : {effet} ({baseDuSilence})',
  'LabellisationAccordee.v1': 'Label de connecteur {numero} accordé en région {region}, jusqu’au {expireLe}',
  'LabellisationRenouvelee.v1': 'Label de connecteur {numero} renouvelé jusqu’au {expireLe}',
  'LabellisationSuspendue.v1': 'Label de connecteur {numero} suspendu : {motif}',
  'SuspensionDeLabellisationLevee.v1': 'Suspension du label de connecteur {numero} levée',
  'RetraitDeLabellisationEnvisage.v1':
    'Retrait du label de connecteur {numero} envisagé : {motif} ; observations jusqu’au {observationsAvantLe}',
  'ObservationsDuConnecteurRecues.v1': 'Observations reçues sur le label de connecteur {numero}, empreinte {empreinte}',
  'RetraitDeLabellisationEcarte.v1': 'Retrait du label de connecteur {numero} écarté',
  'LabellisationRetiree.v1': 'Label de connecteur {numero} retiré : {motif} ; observations : {observations}',
  'LabellisationExpiree.v1': 'Label de connecteur {numero} expiré',
};

const CREDITS = '{aideCentimes} sur l’enveloppe {enveloppeId}';

const DES_PRESTATIONS: Readonly<Record<(CatalogueEvent | PrestationEvent)['type'], string>> = {
  'ServiceInscrit.v1':
    'Service {code} inscrit au catalogue de la région {region} (version {version}) : « {intitule} », de {prixMinimumCentimes} à {prixMaximumCentimes}, part publique {partPubliquePointsDeBase}, {plafondCentimes} au plus',
  'ServiceRetire.v1': 'Service {code} retiré du catalogue de la région {region}',
  'PrestationPrescrite.v1':
    'Prestation {code} (version {version}) prescrite à l’entreprise {siren} par la personne {prescripteurId}, fournisseur {fournisseurSiren} : « {conditions.intitule} »',
  'DevisAccepte.v1': `Devis de {prixCentimes} accepté jusqu’au {expireLe} : aide de ${CREDITS}[?transportRoutier, pour le transport routier de marchandises]`,
  'CreditsDePrestationConfirmes.v1': `Crédits de la prestation confirmés : ${CREDITS}`,
  'FinancementDePrestationConfirme.v1': 'Financement de la prestation confirmé ({regle})',
  'FinancementDePrestationRefuse.v1':
    'Financement de {aideCentimes} de la prestation refusé : {motif}[?possibleLe ; possible le {possibleLe}]',
  'RealisationDeclaree.v1':
    'Réalisation du {realiseeLe} déclarée ; réponse de l’entreprise {siren} attendue au plus tard le {reponseAvantLe}',
  'RealisationConfirmee.v1': 'Réalisation confirmée par l’entreprise',
  'RealisationContestee.v1': 'Réalisation contestée par l’entreprise : {motif}',
  'SilenceSurRealisation.v1': 'Silence de l’entreprise sur la réalisation : {effet}',
  'ServiceFaitCertifie.v1': 'Service fait certifié, aide de {aideCentimes} due ({regle})',
  'PrestationPayee.v1': 'Prestation payée pour l’entreprise {siren} : {montantCentimes}, mandat {reference}',
  'PrestationAnnulee.v1': 'Prestation annulée : {motif}',
  'CertificationRetiree.v1': 'Certification du service fait retirée : {aideCentimes} ne sont plus dus',
  'PaiementDePrestationSuspendu.v1': 'Paiement de la prestation suspendu',
  'PaiementDePrestationRepris.v1': 'Paiement de la prestation repris',
};

/** Sentences of facts, names of fields and French of codes. */
export const RECIT_DES_CONNECTEURS = {
  libelles: LIBELLES,
  dates: { ...DATES_DU_CONNECTEUR, ...DATES_DE_LA_DEMANDE, ...DATES_DE_LA_LABELLISATION, ...DATES_DES_PRESTATIONS },
  phrases: { ...DU_CONNECTEUR, ...DE_LA_DEMANDE, ...DE_LA_LABELLISATION, ...DES_PRESTATIONS },
  champs: CHAMPS,
  codes: CODES,
} as const;
