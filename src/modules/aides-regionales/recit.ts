import type { DispositifEvent } from './dispositif/dispositif.events';
import type { DossierAideEvent } from './dossier-aide/dossier-aide.events';
import type { EnveloppeEvent } from './enveloppe/enveloppe.events';
import type { EnveloppeEventAncien } from './enveloppe/enveloppe.upcasts';
import { CHAMPS } from './champs';
import { CODES } from './codes';
import { DATES_DU_DISPOSITIF, DATES_DE_L_ENVELOPPE, DATES_DU_DOSSIER } from './dates-legales';
import { LIBELLES } from './libelles';

const DU_DISPOSITIF: Readonly<Record<DispositifEvent['type'], string>> = {
  'DispositifOuvert.v1':
    'Dispositif « {intitule} » ouvert en région {region} : {tauxPointsDeBase} de la dépense, de {plancherCentimes} à {plafondCentimes} ; base légale : {baseLegale}',
  'DispositifFerme.v1': 'Dispositif {dispositifId} fermé : {motif}',
};

const DE_L_ENVELOPPE: Readonly<Record<(EnveloppeEvent | EnveloppeEventAncien)['type'], string>> = {
  'EnveloppeOuverte.v1':
    'Enveloppe {annee} du dispositif {dispositifId} ouverte en région {region} : {montantCentimes}',
  'EnveloppeAbondee.v1': 'Enveloppe {annee} abondée de {montantCentimes} par la décision {decision}',
  'EnveloppeReduite.v1': 'Enveloppe {annee} réduite de {montantCentimes} par la décision {decision}',
  'CreditsReserves.v1': 'Crédits {annee} réservés (dossier d’aide {dossierId}) : {montantCentimes}',
  'CreditsReserves.v2': 'Crédits {annee} réservés ({objet.nature} {objet.id}) : {montantCentimes}',
  'ReservationCreditsRefusee.v1':
    'Réservation de {montantCentimes} refusée (dossier d’aide {dossierId}) : {motif}, {disponibleCentimes} disponibles',
  'ReservationCreditsRefusee.v2':
    'Réservation de {montantCentimes} refusée ({objet.nature} {objet.id}) : {motif}, {disponibleCentimes} disponibles',
  'ReservationCreditsLiberee.v1':
    'Réservation de {montantCentimes} sur les crédits {annee} libérée (dossier d’aide {dossierId})',
  'ReservationCreditsLiberee.v2':
    'Réservation de {montantCentimes} sur les crédits {annee} libérée ({objet.nature} {objet.id})',
  'CreditsEngages.v1':
    'Crédits {annee} engagés (dossier d’aide {dossierId}) : {montantCentimes}[?libereCentimes, {libereCentimes} libérés]',
  'CreditsEngages.v2':
    'Crédits {annee} engagés ({objet.nature} {objet.id}) : {montantCentimes}[?libereCentimes, {libereCentimes} libérés]',
  'CreditsDegages.v1':
    'Crédits {annee} dégagés (dossier d’aide {dossierId}) : {montantCentimes}, {engageCentimes} restent engagés',
  'CreditsDegages.v2':
    'Crédits {annee} dégagés ({objet.nature} {objet.id}) : {montantCentimes}, {engageCentimes} restent engagés',
};

const REVISION = 'de {ancienMontantCentimes} à {nouveauMontantCentimes}';
const CREANCE = '{verseCentimes} versés[?creanceCentimes, {creanceCentimes} à recouvrer]';
const DEPOT =
  'Dossier de l’entreprise {siren} reçu : {montantDemandeCentimes} demandés pour une dépense éligible de {depenseEligibleCentimes}, sur le dispositif {dispositifId}';
const TRANSPORT = '[?transportRoutier, pour le transport routier de marchandises]';

const DU_DOSSIER: Readonly<Record<DossierAideEvent['type'], string>> = {
  'DossierDepose.v1': `${DEPOT}${TRANSPORT}`,
  'DossierDepose.v2': `${DEPOT}${TRANSPORT}[?motifDeReception ; enregistré le {enregistreLe} : {motifDeReception}]`,
  'DossierDepose.v3': `${DEPOT}, pour l’établissement {siret}${TRANSPORT}[?motifDeReception ; enregistré le {enregistreLe} : {motifDeReception}]`,
  'InstructionOuverte.v1': 'Instruction du dossier ouverte, confiée à la personne {instructeurId}',
  'DecisionProposee.v1': 'Décision proposée : {montantProposeCentimes}',
  'PropositionValidee.v1': 'Proposition de {montantCentimes} validée, financement demandé jusqu’au {expireLe}',
  'CreditsConfirmes.v1': 'Crédits confirmés par l’enveloppe {enveloppeId} : {montantCentimes}',
  'FinancementReserve.v1':
    'Financement de {montantReserveCentimes} réservé jusqu’au {expireLe}, sous le plafond de minimis ({regleDeMinimis})',
  'FinancementRefuse.v1':
    'Financement de {montantCentimes} refusé : {motif}, {disponibleCentimes} disponibles[?possibleLe ; possible le {possibleLe}]',
  'FinancementRefuse.v2':
    'Financement de {montantCentimes} refusé : {motif}, {disponibleCentimes} disponibles[?compteDeMinimis.au au {compteDeMinimis.au}][?possibleLe ; possible le {possibleLe}]',
  'ReservationExpiree.v1': 'Réservation du financement expirée',
  'AideAccordee.v1': 'Aide de {montantAccordeCentimes} accordée à l’entreprise {siren} ({regleDeMinimis})',
  'AideAccordee.v2':
    'Aide de {montantAccordeCentimes} accordée à l’entreprise {siren}, informée le {informeeLe}[?declarationLe, après sa déclaration du {declarationLe}][?dispenseDeDeclaration, dispensée de déclarer : {dispenseDeDeclaration}] ({regleDeMinimis})',
  'AideRefusee.v1': 'Aide refusée : {motif}',
  'DemandeRetiree.v1': 'Demande d’aide retirée',
  'DemandeRetiree.v2': 'Demande d’aide retirée[?motif : {motif}][?demandeePar, demandé par la personne {demandeePar}]',
  'AidePayee.v1': 'Aide payée : {montantPayeCentimes}',
  'AidePayee.v2':
    'Aide payée : {montantPayeCentimes}, mandat {reference}[?resteAPayerCentimes ; reste à payer : {resteAPayerCentimes}]',
  'RevisionProposee.v1': `Révision proposée ({objet}), ${REVISION} : {motif}`,
  'RevisionEcartee.v1': 'Révision écartée',
  'DecisionRetiree.v1': `Décision retirée, ${REVISION} : {motif} ; ${CREANCE}`,
  'MontantRevise.v1': `Montant révisé ({objet}), ${REVISION} : {motif} ; ${CREANCE}[?resteAPayerCentimes, {resteAPayerCentimes} à payer]`,
  'RecouvrementConstate.v1':
    'Recouvrement de {montantCentimes} constaté, titre {reference}[?creanceCentimes ; reste à recouvrer : {creanceCentimes}]',
  'VersementsSuspendus.v1': 'Versements suspendus, {verseCentimes} versés',
  'VersementsRepris.v1': 'Versements repris',
  'DossierClos.v1': 'Dossier clos',
};

/** Sentences of facts, names of fields and French of codes. */
export const RECIT_DES_AIDES = {
  libelles: LIBELLES,
  dates: { ...DATES_DU_DISPOSITIF, ...DATES_DE_L_ENVELOPPE, ...DATES_DU_DOSSIER },
  phrases: { ...DU_DISPOSITIF, ...DE_L_ENVELOPPE, ...DU_DOSSIER },
  champs: CHAMPS,
  codes: CODES,
} as const;
