import { dateDeParis, ajouterDesJours } from '#libs/france';
import { auditeurId, fait, mandatId } from '#facts/audits';
import { Atelier } from '../../../../../test/support/atelier';
import { MandatsDAuditController } from './mandats.controller';
import { LigneMandatDAudit } from './mandats.entity';
import { mandatsDAudit } from './mandats.projection';
import { FiltreMandatsDAudit } from './mandats.query';

const mission = { personneId: '0190c5a0-0000-7000-8000-0000000000c2', role: 'mission.pilote', territoire: 'FR' };

describe('les mandats d’audit', () => {
  let atelier: Atelier;
  let mandats: MandatsDAuditController;
  const aujourdhui = dateDeParis(new Date().toISOString());
  const dans = (jours: number) => ajouterDesJours(aujourdhui, jours);
  const idDe = (rang: number) => mandatId.replace(/.$/, String(rang));
  const autre = '0190c5a0-0000-7000-8000-0000000000b9';

  beforeAll(async () => {
    atelier = await Atelier.open(mandatsDAudit.tables);
    const delivrer = (rang: number, du: string, au: string, qui = auditeurId) =>
      atelier.record(
        `mandatAudit-${idDe(rang)}`,
        fait('MandatDAuditDelivre.v1')({ mandatId: idDe(rang), du, au, auditeurId: qui }),
      );
    await delivrer(2, aujourdhui, aujourdhui);
    await delivrer(3, dans(1), dans(9));
    await delivrer(4, dans(-9), dans(-1));
    await delivrer(5, aujourdhui, dans(5), autre);
    await atelier.record(`mandatAudit-${idDe(5)}`, fait('MandatDAuditRevoque.v1')({ mandatId: idDe(5) }));
    const engine = atelier.engine({ projections: [mandatsDAudit] });
    await engine.start();
    await atelier.reached(engine, 'mandats-d-audit');
    mandats = new MandatsDAuditController(atelier.source.getRepository(LigneMandatDAudit));
  });
  afterAll(() => atelier.close());

  const lister = async (filtre: Partial<FiltreMandatsDAudit> = {}, qui = mission) =>
    (await mandats.lister(Object.assign(new FiltreMandatsDAudit(), filtre), qui)).lignes.map(
      ({ mandatId: id, etat }) => [id, etat],
    );

  it('disent où ils en sont aujourd’hui, et chaque état se demande', async () => {
    const tous = [
      [idDe(3), 'a-venir'],
      [idDe(5), 'revoque'],
      [idDe(2), 'en-cours'],
      [idDe(4), 'echu'],
    ];
    expect(await lister()).toEqual(tous);
    for (const [id, etat] of tous)
      expect(await lister({ etat: etat as NonNullable<FiltreMandatsDAudit['etat']> })).toEqual([[id, etat]]);
    expect(await lister({ auditeurId: autre })).toEqual([[idDe(5), 'revoque']]);
  });

  it('se lisent par la mission, et par un auditeur les siens', async () => {
    const lui = { personneId: autre, role: 'auditeur', territoire: '53' };
    expect(await lister({}, lui)).toEqual([[idDe(5), 'revoque']]);
    await expect(mandats.lire(idDe(2), lui)).rejects.toThrow('pas le vôtre');
    expect(await mandats.lire(idDe(2), mission)).toMatchObject({
      modules: 'aides-regionales, entreprises',
      suite: expect.stringContaining('lire les faits') as unknown,
    });
  });
});
