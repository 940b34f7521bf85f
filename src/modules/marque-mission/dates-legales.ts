import type { LegalDates } from '#libs/event-sourcing';
import type { CampagneEvent } from './campagne/campagne.events';
import type { CharteEvent } from './charte/charte.events';
import type { FeuilleDeRouteEvent } from './feuille-de-route/feuille-de-route.events';
import type { IndicateurEvent } from './indicateur/indicateur.events';
import type { LabelEntrepriseEvent } from './label-entreprise/label-entreprise.events';
import type { PartenaireEvent } from './partenaire/partenaire.events';
import type { RapportEvent } from './rapport/rapport.events';
import type { ReleveEvent } from './releve/releve.events';
import type { SerieEvent } from './serie/serie.events';

export const DATES_DU_LABEL: LegalDates<LabelEntrepriseEvent> = {
  'CandidatureDeposee.v1': 'deposeeLe',
  'PreuvesDemandees.v1': 'demandeesLe',
  'PreuveApportee.v1': 'apporteeLe',
  'CritereVerifie.v1': 'verifieLe',
  'CandidatureRefusee.v1': 'refuseeLe',
  'CandidatureAbandonnee.v1': 'abandonneeLe',
  'DecisionNeeDuSilence.v1': 'neeLe',
  'InteretDeclare.v1': 'declareLe',
  'LabelAccorde.v1': 'accordeLe',
  'LabelRenouvele.v1': 'renouveleLe',
  'LabelSuspendu.v1': 'suspenduLe',
  'SuspensionLevee.v1': 'leveeLe',
  'RetraitEnvisage.v1': 'notifieLe',
  'ObservationsRecues.v1': 'recuesLe',
  'RetraitEcarte.v1': 'ecarteLe',
  'LabelRetire.v1': 'retireLe',
  'LabelExpire.v1': 'expireLe',
};

export const DATES_DE_LA_MISSION: LegalDates<CharteEvent | PartenaireEvent | CampagneEvent | FeuilleDeRouteEvent> = {
  'ChartePubliee.v1': 'publieeLe',
  'PartenaireEnregistre.v1': 'enregistreLe',
  'PartenaireEnregistre.v2': 'enregistreLe',
  'PartenaireCorrige.v1': 'corrigeLe',
  'OrigineDePartenaireDite.v1': 'diteLe',
  'CharteSignee.v1': 'signeeLe',
  'PartenaireSorti.v1': 'sortiLe',
  'CampagneLancee.v1': 'lanceeLe',
  'FrequentationRelevee.v1': 'tenueLe',
  'FrequentationCorrigee.v1': 'tenueLe',
  'EntreprisesVenues.v1': 'tenueLe',
  'CampagneClose.v1': 'closeLe',
  'FeuilleDeRouteAdoptee.v1': 'adopteeLe',
  'FeuilleDeRouteRevisee.v1': 'reviseeLe',
  'ActionRealisee.v1': 'realiseeLe',
};

export const DATES_DES_INDICATEURS: LegalDates<IndicateurEvent | ReleveEvent | SerieEvent | RapportEvent> = {
  'IndicateurDefini.v1': 'definiLe',
  'DefinitionPubliee.v1': 'publieeLe',
  'ReferenceDesignee.v1': 'designeeLe',
  'CibleFixee.v1': 'fixeeLe',
  'IndicateurRetire.v1': 'retireLe',
  'ReleveCalcule.v1': 'calculeLe',
  'ReleveValide.v1': 'valideLe',
  'RelevePublie.v1': 'publieLe',
  'RetraitementDemande.v1': 'demandeLe',
  'RetraitementCalcule.v1': 'calculeLe',
  'RetraitementImpossible.v1': 'constateLe',
  'RetraitementAnnule.v1': 'annuleLe',
  'EditionImportee.v1': 'importeeLe',
  'RapportPublie.v1': 'publieLe',
};
