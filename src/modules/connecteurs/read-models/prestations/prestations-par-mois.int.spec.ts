import { v7 as uuidv7 } from 'uuid';
import { fait as faitDePrestation } from '#facts/prestations';
import { Atelier } from '../../../../../test/support/atelier';
import { PRESTATIONS_PAR_MOIS } from './prestations-par-mois.decompte';
import { prestations } from './prestations.projection';

describe('les prestations par mois', () => {
  let atelier: Atelier;
  let projete: () => Promise<void>;
  beforeAll(async () => {
    atelier = await Atelier.open(prestations.tables);
    const engine = atelier.engine({ projections: [prestations] });
    await engine.start();
    projete = () => atelier.reached(engine, prestations.name);
  });
  afterAll(() => atelier.close());

  it('comptent celles qui sont confirmées et payées, chacune dans son mois', async () => {
    for (const [rang, confirmeeLe, payeeLe] of [
      [1, '2026-05-18', '2026-06-02'],
      [2, '2026-05-30', null],
      [3, null, null],
    ] as const) {
      const prestationId = uuidv7();
      await atelier.record(
        `prestation-${prestationId}`,
        faitDePrestation('PrestationPrescrite.v1')({ prestationId }),
        faitDePrestation('DevisAccepte.v1')({ prestationId, aideCentimes: rang * 1_000 }),
        ...(confirmeeLe === null ? [] : [faitDePrestation('RealisationConfirmee.v1')({ prestationId, confirmeeLe })]),
        ...(payeeLe === null ? [] : [faitDePrestation('PrestationPayee.v1')({ prestationId, payeeLe })]),
      );
    }
    await projete();
    const lire = (du: string | null) => atelier.source.query(PRESTATIONS_PAR_MOIS.sql('lecture'), ['53', du, null]);
    const juin = { region: '53', mois: '2026-06', confirmees: 0, payees: 1, payeCentimes: 1_000 };
    expect(await lire(null)).toEqual([
      { region: '53', mois: '2026-05', confirmees: 2, payees: 0, payeCentimes: 0 },
      juin,
    ]);
    expect(await lire('2026-06')).toEqual([juin]);
  });
});
