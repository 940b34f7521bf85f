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

/** The builds that version 0.1 made did not say which views they fill. */
export class ViewsOfVersion011764200001000 implements MigrationInterface {
  readonly name = 'ViewsOfVersion011764200001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FILL);
  }

  async down(): Promise<void> {
    await Promise.resolve();
  }
}
