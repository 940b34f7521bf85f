export type { Provenance } from './provenance';
export {
  TableauDeBord,
  type BudgetRegion,
  type Chiffres,
  type Delais,
  type DossiersParEtat,
  type Enrolements,
  type Subventions,
  type Tableau,
} from './tableau';
