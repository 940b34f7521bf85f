import type { CampagneEvent } from './campagne/campagne.events';
import type { CharteEvent } from './charte/charte.events';
import type { FeuilleDeRouteEvent } from './feuille-de-route/feuille-de-route.events';
import type { IndicateurEvent } from './indicateur/indicateur.events';
import type { LabelEntrepriseEvent } from './label-entreprise/label-entreprise.events';
import type { PartenaireEvent } from './partenaire/partenaire.events';
import type { RapportEvent } from './rapport/rapport.events';
import type { ReleveEvent } from './releve/releve.events';
import type { SerieEvent } from './serie/serie.events';

type Fait =
  | LabelEntrepriseEvent
  | CharteEvent
  | PartenaireEvent
  | CampagneEvent
  | FeuilleDeRouteEvent
  | IndicateurEvent
  | ReleveEvent
  | SerieEvent
  | RapportEvent;

export const LIBELLES: Readonly<Record<Fait['type'], string>> = {
  'CandidatureDeposee.v1': 'Candidature au label déposée',
  'PreuvesDemandees.v1': 'Preuves demandées',
  'PreuveApportee.v1': 'Preuve apportée',
  'CritereVerifie.v1': 'Critère vérifié',
  'CandidatureRefusee.v1': 'Candidature refusée',
  'CandidatureAbandonnee.v1': 'Candidature abandonnée',
  'DecisionNeeDuSilence.v1': 'Décision née du silence',
  'InteretDeclare.v1': 'Intérêt déclaré',
  'LabelAccorde.v1': 'Label accordé',
  'LabelRenouvele.v1': 'Label renouvelé',
  'LabelSuspendu.v1': 'Label suspendu',
  'SuspensionLevee.v1': 'Suspension levée',
  'RetraitEnvisage.v1': 'Retrait du label envisagé',
  'ObservationsRecues.v1': 'Observations reçues',
  'RetraitEcarte.v1': 'Retrait écarté',
  'LabelRetire.v1': 'Label retiré',
  'LabelExpire.v1': 'Label expiré',
  'ChartePubliee.v1': 'Charte publiée',
  'PartenaireEnregistre.v1': 'Partenaire enregistré',
  'PartenaireEnregistre.v2': 'Partenaire enregistré',
  'PartenaireCorrige.v1': 'Fiche de partenaire corrigée',
  'OrigineDePartenaireDite.v1': 'Origine d’un partenaire dite',
  'CharteSignee.v1': 'Charte signée',
  'PartenaireSorti.v1': 'Partenaire sorti',
  'CampagneLancee.v1': 'Campagne lancée',
  'FrequentationRelevee.v1': 'Fréquentation relevée',
  'FrequentationCorrigee.v1': 'Fréquentation corrigée',
  'EntreprisesVenues.v1': 'Entreprises venues relevées',
  'CampagneClose.v1': 'Campagne close',
  'FeuilleDeRouteAdoptee.v1': 'Feuille de route adoptée',
  'FeuilleDeRouteRevisee.v1': 'Feuille de route révisée',
  'ActionRealisee.v1': 'Action de la feuille de route réalisée',
  'IndicateurDefini.v1': 'Indicateur défini',
  'DefinitionPubliee.v1': 'Nouvelle définition publiée',
  'ReferenceDesignee.v1': 'Référence désignée',
  'CibleFixee.v1': 'Cible fixée',
  'IndicateurRetire.v1': 'Indicateur retiré du catalogue',
  'ReleveCalcule.v1': 'Relevé calculé',
  'ReleveValide.v1': 'Relevé validé',
  'RelevePublie.v1': 'Relevé publié',
  'RetraitementDemande.v1': 'Retraitement demandé',
  'RetraitementCalcule.v1': 'Retraitement calculé',
  'RetraitementImpossible.v1': 'Retraitement impossible',
  'RetraitementAnnule.v1': 'Retraitement annulé',
  'EditionImportee.v1': 'Édition d’une série extérieure importée',
  'RapportPublie.v1': 'Rapport trimestriel publié',
};
