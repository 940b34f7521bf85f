export { consomme, type BudgetPublie } from './chiffres/budgets';
export type { CouverturePubliee } from './chiffres/couverture';
export type { Qui } from './chiffres/origines';
export type { DelaisPublies } from './chiffres/delais';
export type { Subventions } from './chiffres/subventions';
export type { VersementsPublies } from './chiffres/versements';
export { LIBELLES_DES_RECOMMANDATIONS, RECOMMANDATIONS_VERSEES } from './versements/recommandations';
export { moindre, type Provenance } from './provenance';
export type { Critere, Filtre } from './filtre';
export {
  criteresDe,
  estArrondi,
  LECTURES_DU_TABLEAU,
  projectionsDe,
  TableauDeBord,
  type Dispositif,
  type Nom,
  type Publication,
  type Tableau,
} from './tableau';
export { TableauDuPasse, type Point, type TableauSitue } from './passe/tableau-du-passe';
export { SuiviDesIndicateurs, type SuiviDIndicateur, type SuiviDuTerritoire } from './suivi/suivi';
export { RelevesPublies } from './suivi/releves-publies';
export type { RelevePublic } from './suivi/releve-public';
export { RapportsPublies, type RapportListe } from './suivi/rapports-publies';
export { SuiviDesDepartements, type SuiviDuDepartement } from './suivi/departements';
export { seDitParDepartement } from './mesures/par-departement';
export { LECTURES_DU_PILOTE, PiloteDeLaCohorte, type TableauDuPilote } from './pilote/pilote';
export type { EvaluationPubliee, IndicateurPublie } from './pilote/publier-l-evaluation';
export type { ChiffresDesPrets, DelaiPublie, PretsPublies } from './pilote/publier-les-prets';
export type { CohortePubliee, MouvementsPublies, QuotaPublie } from './pilote/publier-la-cohorte';
