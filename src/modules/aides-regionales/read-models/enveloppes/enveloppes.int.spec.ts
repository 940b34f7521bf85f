import { dispositifId, dossierId, enveloppeId, fait } from '#facts/aides-regionales';
import { Atelier } from '../../../../../test/support/atelier';
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
      enveloppeId,
      region: '53',
      dispositifId,
      annee: 2026,
      montantCentimes: 100_000_000,
      reserveCentimes: 0,
      engageCentimes: 0,
      payeCentimes: 0,
      revision: 0,
    };
    const apres = async (suivant: Parameters<Atelier['record']>[1], stream = 'enveloppe-a') => {
      const position = await atelier.record(stream, suivant);
      await atelier.reached(engine, 'enveloppes', position);
      return (await atelier.view(LigneEnveloppe, 'enveloppeId'))[0];
    };
    expect(await apres(fait('EnveloppeOuverte.v1')())).toEqual(ligne);
    expect(await apres(fait('EnveloppeAbondee.v1')())).toEqual({ ...ligne, montantCentimes: 120_000_000, revision: 1 });
    expect(await apres(fait('EnveloppeReduite.v1')({ montantCentimes: 20_000_000 }))).toEqual({
      ...ligne,
      revision: 2,
    });
    expect(await apres(fait('CreditsReserves.v2')())).toEqual({ ...ligne, reserveCentimes: 500_000, revision: 3 });
    expect(await apres(fait('ReservationCreditsLiberee.v2')())).toEqual({ ...ligne, revision: 4 });
    expect(await apres(fait('CreditsReserves.v2')({ reservationId: 'r2' }))).toEqual({
      ...ligne,
      reserveCentimes: 500_000,
      revision: 5,
    });
    expect(await apres(fait('ReservationCreditsRefusee.v2')({ reservationId: 'r3' }))).toEqual({
      ...ligne,
      reserveCentimes: 500_000,
      revision: 6,
    });
    const engage = { ...ligne, engageCentimes: 450_000, revision: 7 };
    expect(await apres(fait('CreditsEngages.v2')({ reservationId: 'r2' }))).toEqual(engage);
    const ancien = fait('AidePayee.v1')({ montantPayeCentimes: 400_000 });
    await apres(ancien, `dossierAide-${dossierId}`);
    const suivant = fait('AidePayee.v2')({ montantPayeCentimes: 40_000 });
    expect(await apres(suivant, `dossierAide-${dossierId}`)).toEqual({ ...engage, payeCentimes: 440_000 });
    expect(await apres(fait('CreditsDegages.v2')({ montantCentimes: 10_000, engageCentimes: 440_000 }))).toEqual({
      ...ligne,
      engageCentimes: 440_000,
      payeCentimes: 440_000,
      revision: 8,
    });
  });

  it('comptent de même d’une seule traite', async () => {
    await atelier.record('enveloppe-b', fait('EnveloppeOuverte.v1')({ enveloppeId: '76.2026.x', region: '76' }));
    const normande = { enveloppeId: '76.2026.x', region: '76' };
    await atelier.record(
      'enveloppe-b',
      fait('EnveloppeAbondee.v1')(normande),
      fait('CreditsReserves.v2')(normande),
      fait('CreditsEngages.v2')({ ...normande, montantCentimes: 400_000, libereCentimes: 100_000 }),
    );
    const engine = atelier.engine({ projections: [enveloppes] });
    await engine.prepare();
    const avant = await atelier.view(LigneEnveloppe, 'enveloppeId');
    await engine.rebuild('enveloppes', () => undefined);
    const apres = await atelier.view(LigneEnveloppe, 'enveloppeId');
    expect(apres[0]).toEqual(avant[0]);
    expect(apres[1]).toMatchObject({
      montantCentimes: 120_000_000,
      reserveCentimes: 0,
      engageCentimes: 400_000,
      payeCentimes: 0,
      revision: 3,
    });
  });
});
