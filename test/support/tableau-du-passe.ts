import type { DataSource } from 'typeorm';
import type { ProjectionEngine } from '#libs/projections';
import { CatalogueEnBase } from '../../src/modules/marque-mission/read-models/indicateurs/catalogue-en-base';
import { SuiviDesIndicateurs, TableauDeBord, TableauDuPasse } from '../../src/pilotage';

/** The dashboards of a database, as the programme puts them together. */
export const tableauxDe = (engine: ProjectionEngine, source: DataSource) => {
  const catalogue = new CatalogueEnBase(source);
  const tableau = new TableauDeBord(source);
  const suivi = new SuiviDesIndicateurs(source, catalogue);
  return { tableau, suivi, passe: new TableauDuPasse(engine, tableau, suivi, catalogue) };
};
