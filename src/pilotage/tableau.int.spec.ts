import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { fait } from '#facts/aides-regionales';
import { ajouterDesJours } from '#libs/france';
import { Atelier } from '../../test/support/atelier';
import { ENTITIES, PROJECTIONS } from '../composition/parts';
import { TableauDeBord } from './tableau';

describe('le tableau de bord', () => {
  let atelier: Atelier;
  beforeAll(async () => {
    atelier = await Atelier.open(ENTITIES);
  });
  afterAll(() => atelier.close());

  // Rounded, because PostgreSQL interpolates in floating point and the histogram in decimals.
  const compte = async () => ({
    dossiers: await atelier.rows(
      `select etat, count(*)::int as nombre, sum("montantDemandeCentimes")::float8 as "demandeCentimes"
        from lecture.dossiers group by etat order by etat`,
    ),
    demandes: await atelier.rows(
      `select region, sum("montantDemandeCentimes")::float8 as "demandeCentimes" from lecture.dossiers
        group by region order by region`,
    ),
    delais: await atelier.rows(
      `select region, count(*)::int as decisions,
          round((percentile_cont(0.5) within group (order by "decideLe" - "deposeLe"))::numeric, 6)::float8 as "medianeJours",
          round((percentile_cont(0.9) within group (order by "decideLe" - "deposeLe"))::numeric, 6)::float8 as "p90Jours"
        from lecture.dossiers where "decideLe" is not null group by region order by region`,
    ),
  });

  it('dit ce que l’on compte dossier par dossier', async () => {
    const engine = atelier.engine({ projections: PROJECTIONS });
    await engine.start();
    const tableau = new TableauDeBord(atelier.source);
    const unDossier = fc.record({
      region: fc.constantFrom('53', '01'),
      depot: fc.nat(200),
      attente: fc.option(fc.nat(150)),
      montant: fc.integer({ min: 1, max: 1_000_000 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(unDossier, { minLength: 1, maxLength: 25 }), async (lot) => {
        for (const { region, depot, attente, montant } of lot) {
          const dossierId = randomUUID();
          const deposeLe = ajouterDesJours('2026-01-01', depot);
          const depose = fait('DossierDepose.v1')({ dossierId, region, deposeLe, montantDemandeCentimes: montant });
          const decide =
            attente === null
              ? []
              : [fait('AideAccordee.v1')({ dossierId, accordeeLe: ajouterDesJours(deposeLe, attente) })];
          await atelier.record(`dossierAide-${dossierId}`, depose, ...decide);
        }
        await Promise.all(PROJECTIONS.map(({ name }) => atelier.reached(engine, name)));
        const lu = await tableau.lire();
        expect({
          dossiers: lu.dossiers.toSorted((a, b) => (a.etat < b.etat ? -1 : 1)),
          demandes: lu.budgets.map(({ region, demandeCentimes }) => ({ region, demandeCentimes })),
          delais: lu.delais,
        }).toEqual(await compte());
        expect((await tableau.lireUn('delais', ['dossiers'])).delais).toEqual(lu.delais);
      }),
      { numRuns: 12 },
    );
  });
});
