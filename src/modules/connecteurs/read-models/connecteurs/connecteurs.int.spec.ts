import { v7 as uuidv7 } from 'uuid';
import { fait } from '#facts/connecteurs';
import type { ProjectionEngine } from '#libs/projections';
import { Atelier } from '../../../../../test/support/atelier';
import type { OrigineDeConnecteur } from '../../connecteur/connecteur.events';
import { ACCEPTATIONS, ORIGINES_DES_CONNECTEURS } from './acceptations.decompte';
import { ConnecteursController } from './connecteurs.controller';
import { LigneAbsence, LigneConnecteur } from './connecteurs.entity';
import { connecteurs } from './connecteurs.projection';
import { FiltreConnecteurs } from './connecteurs.query';

const mission = { personneId: 'm1', role: 'mission.pilote', territoire: 'FR' };
const bretonne = { personneId: 'r1', role: 'referent.territorial', territoire: '53' };

describe('ce qui amène les connecteurs', () => {
  let atelier: Atelier;
  let engine: ProjectionEngine;
  let liste: ConnecteursController;

  const candidater = async (origine: OrigineDeConnecteur, region: string, ...acceptations: string[]) => {
    const connecteurId = uuidv7();
    await atelier.record(
      `connecteur-${connecteurId}`,
      fait('CandidatureConnecteurDeposee.v1')({ connecteurId, region, origine }),
      ...acceptations.map((accepteLe) => fait('ConnecteurAccepte.v1')({ connecteurId, accepteLe })),
    );
    return connecteurId;
  };

  beforeAll(async () => {
    atelier = await Atelier.open(connecteurs.tables);
    await candidater('partenaire', '53', '2026-01-19');
    await candidater('partenaire', '53', '2026-02-02');
    await candidater('region', '53', '2026-01-20');
    await candidater('partenaire', '76', '2026-01-21');
    await candidater('campagne', '53');
    engine = atelier.engine({ projections: [connecteurs] });
    await engine.start();
    await atelier.reached(engine, 'connecteurs');
    const { source } = atelier;
    liste = new ConnecteursController(source.getRepository(LigneConnecteur), source.getRepository(LigneAbsence));
  });
  afterAll(() => atelier.close());

  const lister = async (filtre: Partial<FiltreConnecteurs>, qui = mission) =>
    (await liste.lister(Object.assign(new FiltreConnecteurs(), filtre), qui)).lignes.map(({ origine }) => origine);
  const parOrigine = (...criteres: (string | null)[]) =>
    atelier.source.query<object[]>(`${ORIGINES_DES_CONNECTEURS.sql('lecture')} order by 1`, criteres);

  it('se lit dans leur liste, et la filtre', async () => {
    expect((await lister({})).toSorted()).toEqual(['campagne', 'partenaire', 'partenaire', 'partenaire', 'region']);
    expect(await lister({ origine: 'partenaire' }, bretonne)).toEqual(['partenaire', 'partenaire']);
    expect(await lister({ origine: 'autre' })).toEqual([]);
  });

  it('se compte par région et par mois de leur acceptation, sans les candidats', async () => {
    expect(await parOrigine(null, null, null)).toEqual([
      { origine: 'partenaire', nombre: 3 },
      { origine: 'region', nombre: 1 },
    ]);
    expect(await parOrigine('53', '2026-02', '2026-02')).toEqual([{ origine: 'partenaire', nombre: 1 }]);
    expect(await parOrigine('11', null, null)).toEqual([]);
    expect(await atelier.source.query(ACCEPTATIONS.sql('lecture'), [null, null, null])).toEqual([
      { region: '53', mois: '2026-01', nombre: 2 },
      { region: '76', mois: '2026-01', nombre: 1 },
      { region: '53', mois: '2026-02', nombre: 1 },
    ]);
  });

  it('est ce que dit la dernière candidature', async () => {
    const connecteurId = await candidater('autre', '53', '2026-03-02');
    await atelier.record(
      `connecteur-${connecteurId}`,
      fait('ConnecteurSorti.v1')({ connecteurId }),
      fait('CandidatureConnecteurDeposee.v1')({ connecteurId, origine: 'bouche-a-oreille' }),
    );
    await atelier.reached(engine, 'connecteurs');
    expect(await lister({ origine: 'bouche-a-oreille' })).toHaveLength(1);
    expect(await parOrigine(null, '2026-03', null)).toEqual([{ origine: 'bouche-a-oreille', nombre: 1 }]);
  });
});
