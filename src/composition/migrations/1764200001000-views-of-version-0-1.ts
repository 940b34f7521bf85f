import type { MigrationInterface, QueryRunner } from 'typeorm';

const FILL = `
  update es.projections p set views = known.views
  from (values
    ('entreprises', array['entreprises']),
    ('dispositifs', array['dispositifs']),
    ('enveloppes', array['enveloppes']),
    ('dossiers', array['dossiers']),
    ('pilotage', array['enrolements_par_mois', 'subventions_publiees', 'attribuants'])
  ) as known(name, views)
  where p.name = known.name`;

/** Adds to the builds made by version 0.1 the names of the views that they fill. */
export class ViewsOfVersion011764200001000 implements MigrationInterface {
  readonly name = 'ViewsOfVersion011764200001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FILL);
  }

  async down(): Promise<void> {
    await Promise.resolve();
  }
}
