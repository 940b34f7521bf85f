import { ACCORDE, conventionId, DEMANDE, fait, PAYE, REGULARISE } from '#facts/amortissements';
import { CONTESTE, fait as releve, SAISI } from '#facts/releves-de-pret';
import type { Actor, DomainEvent } from '#libs/event-sourcing';
import type { ReadModelPositions } from '#libs/http';
import { comptable, CORRIGE } from '../../../../../test/support/acteurs-des-amortissements';
import { preteuse, utilisatrice } from '../../../../../test/support/acteurs-des-prets';
import { Atelier } from '../../../../../test/support/atelier';
import { until } from '../../../../../test/support/until';
import { RelevesDePretController } from '../releves-de-pret/releves-de-pret.controller';
import { LigneReleveDePret } from '../releves-de-pret/releves-de-pret.entity';
import { relevesDePret } from '../releves-de-pret/releves-de-pret.projection';
import { AmortissementsController } from './amortissements.controller';
import { LigneAmortissement } from './amortissements.entity';
import { amortissements } from './amortissements.projection';

const JOUR = '2026-11-20';
const AUTRE = '0190c5a0-0000-7000-8000-000000001499';
const AILLEURS = { conventionId: AUTRE, siren: '900000001', region: '76', preteuseSiren: '900000001' };
const ailleurs = (faits: readonly DomainEvent[]) =>
  faits.map((un) => ({ ...un, data: { ...un.data, ...AILLEURS, preteuseRegion: '76' } }));

describe('les relevés et les amortissements, en lignes', () => {
  let atelier: Atelier;
  let releves: RelevesDePretController;
  let questions: AmortissementsController;
  const page = { page: 1, taille: 20 };
  const region: Actor = comptable(JOUR).actor;
  const preteur: Actor = preteuse(JOUR).actor;

  beforeAll(async () => {
    atelier = await Atelier.open([...amortissements.tables, ...relevesDePret.tables]);
    await atelier.record(`relevePret-${conventionId}`, ...CORRIGE);
    await atelier.record(`relevePret-${AUTRE}`, ...ailleurs(SAISI));
    await atelier.record(
      `amortissement-${conventionId}.2026-09`,
      ...REGULARISE,
      fait('TropPercuRecouvre.v1')({ montantCentimes: 50_00, creanceCentimes: 35_20 }),
    );
    await atelier.record(`amortissement-${AUTRE}.2026-09`, ...ailleurs(ACCORDE));
    const engine = atelier.engine({ projections: [amortissements, relevesDePret] });
    await engine.start();
    for (const { name } of [amortissements, relevesDePret]) await atelier.reached(engine, name);
    releves = new RelevesDePretController(atelier.source.getRepository(LigneReleveDePret));
    questions = new AmortissementsController(
      atelier.source.getRepository(LigneAmortissement),
      atelier.source as unknown as ReadModelPositions,
    );
  });
  afterAll(() => atelier.close());

  it('montrent ce que la région recouvre encore, et à elle seule les siens', async () => {
    const { lignes, total } = await questions.lister({ ...page, aFaire: 'recouvrer' }, region);
    expect(total).toBe(1);
    expect(lignes).toMatchObject([
      {
        ...{ conventionId, etat: 'paye', tropPercuCentimes: 35_20, recouvreLe: '2026-11-20' },
        suite: expect.stringMatching(/^Comptable de la région : recouvrer 35,20/) as string,
      },
    ]);
    expect(await questions.lister({ ...page, siren: '900000001' }, region)).toMatchObject({ total: 0 });
    expect(await questions.compter(region)).toEqual([{ etat: 'paye', nombre: 1, montantCentimes: 522_00 }]);
    expect(await questions.lister({ ...page, aFaire: 'payer' }, region)).toMatchObject({ total: 0 });
    expect(await questions.lister(page, preteur)).toMatchObject({ total: 1 });
    expect(await questions.lister(page, utilisatrice(JOUR).actor)).toMatchObject({ total: 0 });
  });
  it('ne réclament plus rien une fois le complément payé', async () => {
    await atelier.record(
      `amortissement-${AUTRE}.2026-08`,
      ...ailleurs([
        ...PAYE,
        fait('AmortissementRegularise.v1')({ tropPercuCentimes: 0, complementCentimes: 78_00 }),
        fait('AmortissementDemande.v1')({ numero: 2, montantCentimes: 78_00 }),
        fait('AmortissementPaye.v1')({ numero: 2, montantCentimes: 78_00 }),
      ]).map((un) => ({ ...un, data: { ...un.data, mois: '2026-08' } })),
    );
    const agent = comptable(JOUR, undefined, '76').actor;
    const lire = () => questions.lister({ ...page, mois: '2026-08' }, agent);
    const { lignes } = await until(lire, ({ total }) => total === 2);
    expect(lignes).toMatchObject([
      { numero: 1, etat: 'paye', complementCentimes: null, suite: null },
      { numero: 2, etat: 'paye', montantCentimes: 78_00 },
    ]);
  });
  it('gardent chaque relevé remplacé, avec son calcul', async () => {
    const { lignes } = await releves.lister({ ...page, conventionId }, preteur);
    expect(lignes).toMatchObject([
      { rang: 2, etat: 'valide' },
      { rang: 1, etat: 'remplace', suite: null },
    ]);
    expect(lignes[1]?.calcul.replaceAll(/\s/g, ' ')).toContain('= 1 740,00 € au plus ; facturé : 1 000,00 €');
    expect(await releves.compter(utilisatrice(JOUR).actor)).toEqual([
      { etat: 'remplace', nombre: 1, aControler: 0 },
      { etat: 'saisi', nombre: 1, aControler: 0 },
      { etat: 'valide', nombre: 1, aControler: 0 },
    ]);
    expect(await releves.lister({ ...page, aFaire: 'valider' }, utilisatrice(JOUR).actor)).toMatchObject({ total: 1 });
    expect(await releves.lister({ ...page, aFaire: 'valider' }, preteur)).toMatchObject({ total: 0 });
    expect(await releves.lister({ ...page, region: '76' }, region)).toMatchObject({ total: 1 });
  });
  it('montrent à la région ce qu’elle décide et paie, sauf ce qui est suspendu', async () => {
    const agent = comptable(JOUR, undefined, '76').actor;
    const aFaire = async (quoi: 'payer' | 'retenir', mois: string) =>
      (await questions.lister({ ...page, aFaire: quoi, mois }, agent)).total;
    expect([await aFaire('payer', '2026-09'), await aFaire('retenir', '2026-09')]).toEqual([1, 0]);
    const du = (mois: string, ...faits: readonly DomainEvent[]) =>
      atelier.record(
        `amortissement-${AUTRE}.${mois}`,
        ...ailleurs(faits).map((un) => ({ ...un, data: { ...un.data, mois } })),
      );
    await du('2026-07', ...ACCORDE, fait('PaiementDAmortissementSuspendu.v1')());
    await du('2026-06', ...DEMANDE);
    await until(
      () => aFaire('retenir', '2026-06'),
      (total) => total === 1,
    );
    expect(await aFaire('payer', '2026-07')).toBe(0);
  });
  it('montrent à la région les relevés contestés, et ceux qui corrigent un relevé validé', async () => {
    const aControler = async (mois: string) => {
      const agent = comptable(JOUR, undefined, '76').actor;
      return (await releves.lister({ ...page, aFaire: 'controler', mois }, agent)).lignes;
    };
    const duMois = (mois: string, ...faits: readonly DomainEvent[]) =>
      ailleurs(faits).map((un) => ({ ...un, data: { ...un.data, mois } }));
    await atelier.record(
      `relevePret-${AUTRE}`,
      ...duMois('2026-06', ...CONTESTE),
      ...duMois('2026-07', ...CONTESTE, releve('RelevePretRectifie.v1')()),
      ...duMois('2026-08', ...CORRIGE.slice(0, -1)),
      ...duMois('2026-10', ...CORRIGE),
    );
    const lu = () => releves.lister({ ...page, mois: '2026-10' }, comptable(JOUR, undefined, '76').actor);
    await until(lu, ({ lignes: [ligne] }) => ligne?.etat === 'valide');
    expect(await aControler('2026-06')).toMatchObject([{ suite: 'Prêteuse : rectifier le relevé.' }]);
    expect(await aControler('2026-07')).toEqual([]);
    expect(await aControler('2026-08')).toMatchObject([
      { rang: 2, rangValide: 1, suite: expect.stringContaining('Région : d’ici là, le relevé 1, validé,') as string },
    ]);
    expect(await aControler('2026-10')).toEqual([]);
    const nombres = await releves.compter(comptable(JOUR, undefined, '76').actor);
    expect(nombres.map(({ etat, aControler: combien }) => [etat, combien])).toEqual([
      ['conteste', 1],
      ['remplace', 0],
      ['saisi', 1],
      ['valide', 0],
    ]);
  });
  it('se lisent un mois à la fois, le dernier relevé d’abord', async () => {
    expect(await releves.lire(conventionId, '2026-09', preteur)).toMatchObject({ rang: 2 });
    await expect(releves.lire(AUTRE, '2026-09', preteur)).rejects.toMatchObject({ code: 'releve-de-pret-inconnu' });
  });
});
