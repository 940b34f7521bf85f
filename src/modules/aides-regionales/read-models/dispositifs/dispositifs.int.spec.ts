import { dispositifId, fait } from '#facts/aides-regionales';
import { Atelier } from '../../../../../test/support/atelier';
import { LigneDispositif } from './dispositifs.entity';
import { dispositifs } from './dispositifs.projection';

describe('les dispositifs', () => {
  let atelier: Atelier;
  beforeAll(async () => {
    atelier = await Atelier.open([LigneDispositif]);
  });
  afterAll(() => atelier.close());

  it('gardent leurs règles, ouverts puis fermés', async () => {
    const surPapier = { occurredAt: '2026-06-20T09:00:00Z', extra: { motifDeDate: 'acte-sur-papier' } };
    await atelier.record('dispositif-a', fait('DispositifOuvert.v1')());
    await atelier.recordAt(surPapier, 'dispositif-a', fait('DispositifFerme.v1')());
    await atelier.record(
      'dispositif-b',
      fait('DispositifOuvert.v1')({ dispositifId: 'export', plafondCentimes: 3_000_000_000 }),
    );
    const engine = atelier.engine({ projections: [dispositifs] });
    await engine.start();
    await atelier.reached(engine, 'dispositifs');
    const ouvert = {
      dispositifId,
      region: '53',
      intitule: 'Chèque numérique',
      baseLegale: 'Délibération 2025-114 du 18 décembre 2025',
      tauxPointsDeBase: 5_000,
      plancherCentimes: 100_000,
      plafondCentimes: 2_000_000,
      dureeReservationJours: 60,
      ouvertLe: '2026-01-05',
      ouvertureEnregistreeLe: '2026-04-20',
      motifDeDateDOuverture: null,
    };
    const fermeture = { fermetureEnregistreeLe: '2026-06-20', motifDeDateDeFermeture: 'acte-sur-papier' };
    expect(await atelier.view(LigneDispositif, 'dispositifId')).toEqual([
      { ...ouvert, etat: 'ferme', fermeLe: '2026-05-29', ...fermeture, revision: 1 },
      {
        ...ouvert,
        dispositifId: 'export',
        plafondCentimes: 3_000_000_000,
        etat: 'ouvert',
        fermeLe: null,
        fermetureEnregistreeLe: null,
        motifDeDateDeFermeture: null,
        revision: 0,
      },
    ]);
  });
});
