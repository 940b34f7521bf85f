import type { AppariementEvent } from './appariement/appariement.events';
import type { BesoinCompetenceEvent } from './besoin-competence/besoin-competence.events';
import { CHAMPS } from './champs';
import { CODES } from './codes';
import type { DeclarationPmeEvent } from './declaration-pme/declaration-pme.events';
import type { ExperimentationEvent } from './experimentation/experimentation.events';
import type { OffreCompetenceEvent } from './offre-competence/offre-competence.events';
import {
  PHRASES_DES_AMORTISSEMENTS,
  PHRASES_DES_CONVENTIONS_DE_PRET,
  PHRASES_DES_RELEVES_DE_PRET,
} from './phrases-des-prets';
import type { StatutPmeDigitaleEvent } from './statut-pme-digitale/statut-pme-digitale.events';
import {
  DATES_DE_L_EXPERIMENTATION,
  DATES_DU_STATUT,
  DATES_DES_CONVENTIONS_DE_PRET,
  DATES_DES_RELEVES_DE_PRET,
  DATES_DES_AMORTISSEMENTS,
  DATES_DES_APPARIEMENTS,
  DATES_DES_DECLARATIONS_PME,
} from './dates-legales';
import { LIBELLES } from './libelles';

const PLACE = '({taille}, « {secteur} », région {region})';

const DE_L_EXPERIMENTATION: Readonly<Record<ExperimentationEvent['type'], string>> = {
  'ExperimentationOuverte.v1': 'Expérimentation {experimentationId} ouverte : {places} places ; {motif}',
  'QuotaFixe.v1': 'Quota de la cohorte {experimentationId} fixé ({axe} {code}) : {plafond} ; {motif}',
  'PlacesFixees.v1': 'Nombre de places de la cohorte {experimentationId} fixé à {places} : {motif}',
  'EntrepriseAdmise.v1': `Entreprise {siren} admise dans la cohorte ${PLACE}, place {numero}`,
  'EntrepriseMiseEnAttente.v1': `Entreprise {siren} mise en attente d’une place ${PLACE}, rang {ordre} : {obstacles}`,
  'EntreprisePromue.v1': `Entreprise {siren} promue de la liste d’attente ${PLACE}, place {numero}`,
  'EntrepriseSortie.v1': 'Entreprise {siren} sortie de la cohorte[?numero, place {numero}] : {motif}',
  'EntrepriseEcartee.v1': `Entreprise {siren} écartée d’une cohorte close ${PLACE}`,
  'ExperimentationDemarree.v1': 'Expérimentation {experimentationId} démarrée',
  'GroupesDeComparaisonFiges.v1':
    'Groupes de comparaison figés à la position {position} : admises {admises.length}, en attente {attente.length}',
  'ExperimentationEvaluee.v1': 'Expérimentation {experimentationId} évaluée',
  'ExperimentationClose.v1': 'Expérimentation {experimentationId} close : {motif}',
};

const DU_STATUT: Readonly<Record<StatutPmeDigitaleEvent['type'], string>> = {
  'StatutDemande.v1': 'Statut PME digitale demandé par l’entreprise {siren}, établissement {siret}',
  'CandidatureAdmissible.v1': `Candidature de l’entreprise {siren} au statut admissible ${PLACE}`,
  'StatutRefuse.v1': 'Statut PME digitale refusé à l’entreprise {siren} : {motifs}',
  'StatutMisEnAttente.v1': 'Entreprise {siren} en attente d’une place pour le statut',
  'StatutObtenu.v1': 'Statut PME digitale obtenu par l’entreprise {siren}, place {numero}',
  'StatutSuspendu.v1': 'Statut PME digitale de l’entreprise {siren} suspendu : {motif}',
  'StatutRetabli.v1': 'Statut PME digitale de l’entreprise {siren} rétabli, place {numero}',
  'StatutQuitte.v1': 'Statut PME digitale quitté par l’entreprise {siren} : {motif}',
  'StatutTermine.v1': 'Statut PME digitale de l’entreprise {siren} terminé : {motif}',
};

const SUIVI = 'offre {offreId}, besoin {besoinId}';
const TEMPS = '{partPourCent} du temps, du {du} au {au}';

const DES_APPARIEMENTS: Readonly<
  Record<(OffreCompetenceEvent | BesoinCompetenceEvent | AppariementEvent)['type'], string>
> = {
  'OffrePubliee.v1': `Offre publiée par l’entreprise {siren} ({nature}, commune {commune}) : {competences}, ${TEMPS}`,
  'OffreRetiree.v1': 'Offre de compétences retirée',
  'OffreExpiree.v1': 'Offre de compétences expirée',
  'PartDOffrePrise.v1': `Part de l’offre prise pour le besoin {besoinId} : ${TEMPS}`,
  'PartDOffreRefusee.v1': `Part de l’offre refusée au besoin {besoinId} (${TEMPS}) : {motif}`,
  'PartDOffreRendue.v1': 'Part de l’offre rendue (appariement {appariementId})',
  'BesoinPublie.v1': `Besoin publié par l’entreprise {siren} (commune {commune}) : {competences}, ${TEMPS}`,
  'BesoinRetire.v1': 'Besoin de compétences retiré',
  'BesoinExpire.v1': 'Besoin de compétences expiré',
  'OffresClassees.v1':
    'Offres classées au tour {tour}, barème {bareme}[?classement : {classement.offreId}, points {classement.points}][!classement : aucune]',
  'BesoinPourvu.v1': 'Besoin pourvu par l’offre {offreId}',
  'PourvoiRefuse.v1': 'Offre {offreId} refusée par le besoin : {motif}',
  'BesoinRouvert.v1': 'Besoin rouvert, jusqu’au {au}',
  'AppariementPropose.v1': `Appariement proposé entre les entreprises {sirenOffre} et {sirenBesoin} : ${TEMPS}, points : {points}, réponse au plus tard le {reponseAvantLe}`,
  'AppariementAccepte.v1':
    'Appariement accepté par l’entreprise {siren} (côté {cote})[?complet, après l’autre entreprise][?renonciationConcurrence, elle renonce à opposer la concurrence]',
  'AppariementDecline.v1': 'Appariement décliné par l’entreprise {siren} : {motif}',
  'AppariementConclu.v1': `Appariement conclu (${SUIVI})`,
  'AppariementEcarte.v1': `Appariement écarté (${SUIVI}) : {motif}`,
  'AppariementTransforme.v1': 'Appariement suivi de la convention {conventionId}',
};

const CHIFFRES =
  'effectif {effectif}, chiffre d’affaires {chiffreDAffairesCentimes}, ventes en ligne {ventesEnLignePourCent}, technologies {technologies.length}, heures manquantes par mois {heuresManquantesParMois}';

const DES_DECLARATIONS: Readonly<Record<DeclarationPmeEvent['type'], string>> = {
  'SituationInitialeDeclaree.v1': `Situation initiale de l’entreprise {siren} déclarée : ${CHIFFRES} ; situation finale attendue du {finaleDu} au {finaleAvantLe}`,
  'SituationFinaleDeclaree.v1': `Situation finale de l’entreprise {siren} déclarée : ${CHIFFRES}`,
  'DeclarationPmeCorrigee.v1': `Situation {moment} de l’entreprise {siren} corrigée ({motif}) : ${CHIFFRES}`,
  'DeclarationPmeRelancee.v1':
    'Situation {moment} de l’entreprise {siren} rappelée à la personne {destinataireId} (relance {relance}), attendue au plus tard le {avantLe}',
};

/** Sentences of facts, names of fields and French of codes. */
export const RECIT_DES_PME_DIGITALES = {
  libelles: LIBELLES,
  dates: {
    ...DATES_DE_L_EXPERIMENTATION,
    ...DATES_DU_STATUT,
    ...DATES_DES_CONVENTIONS_DE_PRET,
    ...DATES_DES_RELEVES_DE_PRET,
    ...DATES_DES_AMORTISSEMENTS,
    ...DATES_DES_APPARIEMENTS,
    ...DATES_DES_DECLARATIONS_PME,
  },
  phrases: {
    ...DE_L_EXPERIMENTATION,
    ...DU_STATUT,
    ...PHRASES_DES_CONVENTIONS_DE_PRET,
    ...PHRASES_DES_RELEVES_DE_PRET,
    ...PHRASES_DES_AMORTISSEMENTS,
    ...DES_APPARIEMENTS,
    ...DES_DECLARATIONS,
  },
  champs: CHAMPS,
  codes: CODES,
} as const;
