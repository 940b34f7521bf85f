import type { CampagneEvent } from '../../../src/modules/marque-mission/campagne/campagne.events';
import type { CharteEvent } from '../../../src/modules/marque-mission/charte/charte.events';
import type { FeuilleDeRouteEvent } from '../../../src/modules/marque-mission/feuille-de-route/feuille-de-route.events';
import type { IndicateurEvent } from '../../../src/modules/marque-mission/indicateur/indicateur.events';
import type { LabelEntrepriseEvent } from '../../../src/modules/marque-mission/label-entreprise/label-entreprise.events';
import type { PartenaireEvent } from '../../../src/modules/marque-mission/partenaire/partenaire.events';
import type { RapportEvent } from '../../../src/modules/marque-mission/rapport/rapport.events';
import type { ReleveEvent } from '../../../src/modules/marque-mission/releve/releve.events';
import type { SerieEvent } from '../../../src/modules/marque-mission/serie/serie.events';
import { factsOf } from '../frozen-examples';

export type Fait =
  | LabelEntrepriseEvent
  | CharteEvent
  | PartenaireEvent
  | CampagneEvent
  | FeuilleDeRouteEvent
  | IndicateurEvent
  | ReleveEvent
  | SerieEvent
  | RapportEvent;

export const fait = factsOf<Fait>();

/** The company of the other examples, its application and its label, and who handles them. */
export const { siren, candidatureId, deposeePar: dirigeantId } = fait('CandidatureDeposee.v1')().data;
export const { numero } = fait('LabelAccorde.v1')().data;
export const { verifiePar: evaluateurId } = fait('CritereVerifie.v1')().data;
export const { refuseePar: decideurId } = fait('CandidatureRefusee.v1')().data;
export const { empreinte } = fait('ChartePubliee.v1')().data;
export const { siren: sirenDuPartenaire, signataireId } = fait('CharteSignee.v1')().data;
export const { lanceePar: responsableId } = fait('CampagneLancee.v1')().data;

/** The required criteria, each found satisfied. */
export const VERIFIES = [
  fait('CritereVerifie.v1')(),
  ...(['presence-en-ligne', 'vente-ou-relation-en-ligne', 'outils-partages', 'donnees-protegees'] as const).map(
    (critere) => fait('CritereVerifie.v1')({ critere, appui: { nature: 'document', reference: critere } }),
  ),
];

export const DEPOSEE = [fait('CandidatureDeposee.v1')()];
export const VERIFIEE = [...DEPOSEE, ...VERIFIES];
export const LABELLISEE = [...VERIFIEE, fait('LabelAccorde.v1')()];

/** An indicator and a reading of it: calculated, validated by another person, published. */
export const CALCULE = [fait('ReleveCalcule.v1')()];
export const VALIDE = [...CALCULE, fait('ReleveValide.v1')()];
export const PUBLIE = [...VALIDE, fait('RelevePublie.v1')()];
export const { code: codeDIndicateur } = fait('IndicateurDefini.v1')().data;
export const { validePar: autrePiloteId } = fait('ReleveValide.v1')().data;
