import type { CampagneEvent } from './campagne/campagne.events';
import type { CharteEvent } from './charte/charte.events';
import type { FeuilleDeRouteEvent } from './feuille-de-route/feuille-de-route.events';
import type { IndicateurEvent } from './indicateur/indicateur.events';
import type { LabelEntrepriseEvent } from './label-entreprise/label-entreprise.events';
import type { PartenaireEvent } from './partenaire/partenaire.events';
import type { RapportEvent } from './rapport/rapport.events';
import type { ReleveEvent } from './releve/releve.events';
import type { SerieEvent } from './serie/serie.events';
import { CHAMPS } from './champs';
import { CODES } from './codes';
import { DATES_DU_LABEL, DATES_DE_LA_MISSION, DATES_DES_INDICATEURS } from './dates-legales';
import { LIBELLES } from './libelles';

const DU_LABEL: Readonly<Record<LabelEntrepriseEvent['type'], string>> = {
  'CandidatureDeposee.v1':
    'Candidature au label {candidatureId} déposée ({nature}), région {region} ; le silence vaudra {effetDuSilence} au {silenceLe} ({baseDuSilence})',
  'PreuvesDemandees.v1':
    'Preuves demandées pour la candidature {candidatureId}, attendues au plus tard le {attenduesLe} : {criteres}',
  'PreuveApportee.v1':
    'Preuve apportée à la candidature {candidatureId} pour le critère « {critere} », empreinte {empreinte}[?silenceLe ; silence reporté au {silenceLe}]',
  'CritereVerifie.v1':
    'Critère « {critere} » de la candidature {candidatureId} vérifié :[?satisfait satisfait][!satisfait non satisfait][?appui ; appui : {appui.nature} {appui.reference}]',
  'CandidatureRefusee.v1': 'Candidature {candidatureId} refusée : {motifs}',
  'CandidatureAbandonnee.v1': 'Candidature {candidatureId} abandonnée',
  'DecisionNeeDuSilence.v1': 'Décision née du silence sur la candidature {candidatureId} : {effet} ({baseDuSilence})',
  'InteretDeclare.v1': 'Intérêt dans l’entreprise {siren} déclaré par la personne {declarePar}',
  'LabelAccorde.v1': 'Label {numero} accordé à l’entreprise {siren}, jusqu’au {expireLe}',
  'LabelRenouvele.v1': 'Label {numero} renouvelé jusqu’au {expireLe}, sur la candidature {candidatureId}',
  'LabelSuspendu.v1': 'Label {numero} suspendu : {motif}',
  'SuspensionLevee.v1': 'Suspension du label {numero} levée',
  'RetraitEnvisage.v1': 'Retrait du label {numero} envisagé : {motif} ; observations jusqu’au {observationsAvantLe}',
  'ObservationsRecues.v1': 'Observations reçues sur le label {numero}, empreinte {empreinte}',
  'RetraitEcarte.v1': 'Retrait du label {numero} écarté',
  'LabelRetire.v1': 'Label {numero} retiré : {motif} ; observations : {observations}',
  'LabelExpire.v1': 'Label {numero} expiré',
};

const IDENTITE = '« {nom} » ({nature}), SIREN {siren}, territoire {territoire}';

const DES_PARTENAIRES: Readonly<Record<(CharteEvent | PartenaireEvent | CampagneEvent)['type'], string>> = {
  'ChartePubliee.v1': 'Charte publiée ({nature}), version {version}, empreinte {empreinte}',
  'PartenaireEnregistre.v1': `Partenaire enregistré : ${IDENTITE}`,
  'PartenaireEnregistre.v2': `Partenaire enregistré : ${IDENTITE} ; origine : {origine}`,
  'PartenaireCorrige.v1': `Fiche du partenaire corrigée : ${IDENTITE}`,
  'OrigineDePartenaireDite.v1': 'Origine du partenaire {siren} : {origine}',
  'CharteSignee.v1': 'Charte signée par le partenaire {siren}, version {version}, empreinte {empreinte}',
  'PartenaireSorti.v1': 'Partenaire {siren} sorti',
  'CampagneLancee.v1':
    'Campagne {code} lancée : « {intitule} » ({nature}), territoire {territoire}, coût prévu {coutCentimes}',
  'FrequentationRelevee.v1':
    'Fréquentation de la campagne {code} relevée : personnes {personnes}, entreprises {entreprises}',
  'FrequentationCorrigee.v1':
    'Fréquentation de la campagne {code} du {tenueLe} corrigée : personnes {personnes}, entreprises {entreprises}',
  'EntreprisesVenues.v1':
    'Entreprises venues à la campagne {code} : {venues.length}, sur {lignes} lignes lues ({dejaComptees} déjà comptées, {ecartees} écartées)',
  'CampagneClose.v1': 'Campagne {code} close, coût final {coutCentimes}',
};

const DE_LA_FEUILLE: Readonly<Record<FeuilleDeRouteEvent['type'], string>> = {
  'FeuilleDeRouteAdoptee.v1':
    'Feuille de route {periode} de la région {region} adoptée ; actions {actions.code}, échéances {actions.echeanceLe}',
  'FeuilleDeRouteRevisee.v1':
    'Feuille de route {periode} de la région {region} révisée (version {version}) : {motif} ; actions {actions.code}[?retirees, retirées {retirees}]',
  'ActionRealisee.v1': 'Action {action} de la feuille de route {periode} de la région {region} réalisée',
};

const RELEVE = 'l’indicateur {code}, {territoire}, {periode}';
const VALEUR = 'valeur {valeur} en plus petites parts de l’unité';

const DES_INDICATEURS: Readonly<Record<(IndicateurEvent | ReleveEvent | SerieEvent | RapportEvent)['type'], string>> = {
  'IndicateurDefini.v1':
    'Indicateur {code} défini : « {intitule} », recommandation {recommandation}, {sens} ; calcul : {formule} ; répond : {proprietaire}',
  'DefinitionPubliee.v1':
    'Définition {version} de l’indicateur {code} publiée : {motif} ; calcul : {formule}, sur « {population} »',
  'ReferenceDesignee.v1': 'Référence de l’indicateur {code} désignée : {reference}',
  'CibleFixee.v1':
    'Cible {rang} de l’indicateur {code} fixée, {territoire} : {motif} ; jalons {jalons.le} : {jalons.valeur} en plus petites parts de l’unité',
  'IndicateurRetire.v1': 'Indicateur {code} retiré du catalogue',
  'ReleveCalcule.v1': `Relevé de ${RELEVE}, calculé à la position {position} : ${VALEUR}[?effectif, effectif {effectif}]`,
  'ReleveValide.v1': `Relevé de ${RELEVE}, validé : ${VALEUR}`,
  'RelevePublie.v1': `Relevé de ${RELEVE}, publié : ${VALEUR}[?effectif, effectif {effectif}]`,
  'RetraitementDemande.v1': `Retraitement {rang} de ${RELEVE}, demandé sous la définition {version}`,
  'RetraitementCalcule.v1': `Retraitement {rang} de ${RELEVE}, calculé : ${VALEUR}, contre {valeurPubliee} publiés ; effet de la définition {effetDefinition}, des faits tardifs {effetFaitsTardifs}, du recalcul {ecartDeRecalcul}`,
  'RetraitementImpossible.v1': `Retraitement {rang} de ${RELEVE}, impossible`,
  'RetraitementAnnule.v1': `Retraitement {rang} de ${RELEVE}, annulé`,
  'EditionImportee.v1':
    'Édition {edition} de la série {serie} importée : valeurs {valeurs.length}, en {unite} ; source : {source}, publiée le {publieeLe}, empreinte {empreinte}[?fictive ; données fictives]',
  'RapportPublie.v1':
    'Rapport {numero} du trimestre {trimestre} publié : lignes {lignes.length}, empreinte {empreinte}',
};

/** Sentences of facts, names of fields and French of codes. */
export const RECIT_DE_LA_MARQUE = {
  libelles: LIBELLES,
  dates: { ...DATES_DU_LABEL, ...DATES_DE_LA_MISSION, ...DATES_DES_INDICATEURS },
  phrases: { ...DU_LABEL, ...DES_PARTENAIRES, ...DE_LA_FEUILLE, ...DES_INDICATEURS },
  champs: CHAMPS,
  codes: CODES,
} as const;
