import { Atelier } from '../../../../../test/support/atelier';
import * as Faits from '../../../../../test/support/faits';
import { LigneEnveloppe } from './enveloppes.entity';
import { enveloppes } from './enveloppes.projection';

describe('les enveloppes', () => {
  let atelier: Atelier;
  beforeAll(async () => {
    atelier = await Atelier.open([LigneEnveloppe]);
  });
  afterAll(() => atelier.close());

  it('disent ce qui est ouvert, réservé, engagé et payé, page après page', async () => {
    const engine = atelier.engine({ projections: [enveloppes] });
    await engine.start();
    const ligne = {
      ...{ enveloppeId: '53.2026.cheque-numerique', region: '53', dispositifId: 'cheque-numerique', annee: 2026 },
      ...{ montantCentimes: 1_000_000, reserveCentimes: 0, engageCentimes: 0, payeCentimes: 0, revision: 0 },
    };
    const apres = async (fait: Parameters<Atelier['record']>[1], stream = 'enveloppe-a') => {
      const position = await atelier.record(stream, fait);
      await atelier.reached(engine, 'enveloppes', position);
      return (await atelier.view(LigneEnveloppe, 'enveloppeId'))[0];
    };
    expect(await apres(Faits.enveloppeOuverte())).toEqual(ligne);
    expect(await apres(Faits.enveloppeAbondee())).toEqual({ ...ligne, montantCentimes: 1_200_000, revision: 1 });
    expect(await apres(Faits.enveloppeReduite())).toEqual({ ...ligne, revision: 2 });
    expect(await apres(Faits.creditsReserves())).toEqual({ ...ligne, reserveCentimes: 500_000, revision: 3 });
    expect(await apres(Faits.creditsLiberes())).toEqual({ ...ligne, revision: 4 });
    expect(await apres(Faits.creditsReserves({ reservationId: 'r2' }))).toEqual({
      ...{ ...ligne, reserveCentimes: 500_000, revision: 5 },
    });
    expect(await apres(Faits.creditsRefuses({ reservationId: 'r3' }))).toEqual({
      ...{ ...ligne, reserveCentimes: 500_000, revision: 6 },
    });
    const engage = { ...ligne, engageCentimes: 450_000, revision: 7 };
    const moins = { reservationId: 'r2', montantCentimes: 450_000, libereCentimes: 50_000 };
    expect(await apres(Faits.creditsEngages(moins))).toEqual(engage);
    const paye = Faits.aidePayee({ montantPayeCentimes: 440_000 });
    expect(await apres(paye, 'dossierAide-d1')).toEqual({ ...engage, payeCentimes: 440_000 });
  });

  it('comptent de même d’une seule traite', async () => {
    await atelier.record('enveloppe-b', Faits.enveloppeOuverte({ enveloppeId: '76.2026.x', region: '76' }));
    const dela = { enveloppeId: '76.2026.x', region: '76' };
    await atelier.record(
      'enveloppe-b',
      Faits.enveloppeAbondee(dela),
      Faits.creditsReserves(dela),
      Faits.creditsEngages({ ...dela, montantCentimes: 400_000, libereCentimes: 100_000 }),
    );
    const engine = atelier.engine({ projections: [enveloppes] });
    await engine.prepare();
    const avant = await atelier.view(LigneEnveloppe, 'enveloppeId');
    await engine.rebuild('enveloppes', () => undefined);
    const apres = await atelier.view(LigneEnveloppe, 'enveloppeId');
    expect(apres[0]).toEqual(avant[0]);
    expect(apres[1]).toMatchObject({
      ...{ montantCentimes: 1_200_000, reserveCentimes: 0, engageCentimes: 400_000, payeCentimes: 0, revision: 3 },
    });
  });
});
