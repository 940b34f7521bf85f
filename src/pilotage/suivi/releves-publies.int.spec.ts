import { codeDIndicateur as code, fait, PUBLIE } from '#facts/marque-mission';
import { Atelier } from '../../../test/support/atelier';
import { PROJECTIONS } from '../../composition/parts';
import { RelevesPublies } from './releves-publies';

describe('les relevés publiés', () => {
  const projections = PROJECTIONS.filter(({ name }) => name === 'releves');
  let atelier: Atelier;
  beforeAll(async () => {
    atelier = await Atelier.open(projections.flatMap(({ tables }) => tables));
  });
  afterAll(() => atelier.close());

  it('disent si leur dernier retraitement est impossible', async () => {
    const stream = 'releve-essai';
    await atelier.record(stream, ...PUBLIE);
    const engine = atelier.engine({ projections });
    await engine.start();
    const lire = async () => {
      await atelier.reached(engine, 'releves');
      return new RelevesPublies(atelier.source).lire(code);
    };
    expect(await lire()).toMatchObject([{ retraitement: null, retraitementImpossible: false }]);
    await atelier.record(stream, fait('RetraitementDemande.v1')(), fait('RetraitementImpossible.v1')());
    expect(await lire()).toMatchObject([{ retraitement: null, retraitementImpossible: true }]);
    const rang = 2;
    await atelier.record(
      stream,
      fait('RetraitementDemande.v1')({ rang }),
      fait('RetraitementCalcule.v1')({ rang }),
      fait('RetraitementDemande.v1')({ rang: 3 }),
      fait('RetraitementAnnule.v1')({ rang: 3 }),
    );
    expect(await lire()).toMatchObject([{ retraitement: {}, retraitementImpossible: false }]);
  });
});
