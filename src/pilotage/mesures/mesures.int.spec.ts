import type { GlobalPosition } from '#libs/event-sourcing';
import { PAST, type ProjectionEngine } from '#libs/projections';
import { FORMULES, type AMesurer, type NomDeFormule } from '#modules/marque-mission';
import { Atelier } from '../../../test/support/atelier';
import { APRES_LE_TRIMESTRE, FAITS } from '../../../test/support/faits-mesures';
import { ENTITIES, PROJECTIONS } from '../../composition/parts';
import { CALCULS } from './calculs';
import { compterLesFaitsTardifs } from './faits-tardifs';
import { Lus } from './lus';
import { MesuresEnBase } from './mesures-en-base';
import { mesurerIci } from './mesurer';
import { mesurerParDepartement, seDitParDepartement } from './par-departement';

const NOMS = Object.keys(FORMULES) as NomDeFormule[];
const LUES = [...new Set(Object.values(CALCULS).flatMap(({ projections }) => projections))];

const SERIES = { faits: null, 'faits-et-serie': 'E', serie: 'P' } as const;

describe('ce que les formules mesurent', () => {
  let atelier: Atelier;
  let engine: ProjectionEngine;
  let mesures: MesuresEnBase;
  const positions: GlobalPosition[] = [];
  const vues: (number | null)[][] = [];
  const periode = '2026-T1';
  const aMesurer = (formule: NomDeFormule, territoire = 'FR'): AMesurer => {
    const serie = SERIES[FORMULES[formule].lit];
    return { formule, serie, territoire, periode };
  };
  const DEMANDES = NOMS.flatMap((nom) => [aMesurer(nom), aMesurer(nom, '53'), aMesurer(nom, '11')]);
  const valeurs = async (depuis: (demande: AMesurer) => Promise<number | null>) => {
    const lues: (number | null)[] = [];
    for (const demande of DEMANDES) lues.push(await depuis(demande));
    return lues;
  };

  beforeAll(async () => {
    atelier = await Atelier.open(ENTITIES);
    engine = atelier.engine({ projections: PROJECTIONS });
    await engine.start();
    mesures = new MesuresEnBase(atelier.source, new Lus(engine, atelier.store));
    for (const [stream, fact] of FAITS) {
      const position = await atelier.record(stream, fact);
      positions.push(position);
      vues.push(await valeurs(async (demande) => (await mesures.mesurer(demande)).valeur));
    }
  });
  afterAll(() => atelier.close());

  const finale = (formule: NomDeFormule, territoire = 'FR') =>
    vues.at(-1)?.[DEMANDES.findIndex((une) => une.formule === formule && une.territoire === territoire)];

  it('compte ce que l’on compte à la main', () => {
    expect([
      finale('entreprises-enrolees'),
      finale('entreprises-enrolees', '53'),
      finale('entreprises-enrolees', '11'),
    ]).toEqual([3, 2, 0]);
    expect([finale('entreprises-enrolees-en-tout'), finale('labels-en-vigueur'), finale('labels-actifs')]).toEqual([
      3, 3, 3,
    ]);
    expect([finale('credits-engages'), finale('credits-engages', '53')]).toEqual([400_001, 300_000]);
    expect([finale('credits-payes'), finale('credits-payes', '11')]).toEqual([200_000, 0]);
    // 30 and 41 days: the median lies between them, in tenths of a day.
    expect([finale('delai-median'), finale('delai-median', '53'), finale('delai-median', '11')]).toEqual([
      355,
      300,
      null,
    ]);
    expect(finale('delai-90e-centile')).toBe(399);
    expect([finale('aide-pour-1000-entreprises', '53'), finale('aide-pour-1000-entreprises', '11')]).toEqual([
      1_500,
      null,
    ]);
    expect([finale('part-publiee'), finale('part-publiee', '53')]).toEqual([1_510, null]);
    expect([finale('demandes-prises-en-charge'), finale('demandes-prises-en-charge', '53')]).toEqual([3, 2]);
    expect([finale('delai-de-prise-en-charge'), finale('delai-de-prise-en-charge', '53')]).toEqual([70, 85]);
    expect(finale('delai-de-prise-en-charge', '11')).toBeNull();
    expect([finale('prestations-payees'), finale('prestations-payees', '11')]).toEqual([120_000, 0]);
  });

  it('suit les suspensions et les fins, au dernier jour de la période', () => {
    const [vigueur, actifs] = [NOMS.indexOf('labels-en-vigueur') * 3, NOMS.indexOf('labels-actifs') * 3];
    const au = (rang: number) => [vues[rang]?.[vigueur], vues[rang]?.[actifs]];
    // C ends on the last day of the quarter, which counts; A is suspended.
    expect(au(APRES_LE_TRIMESTRE - 1)).toEqual([3, 2]);
    expect(au(16)).toEqual([3, 3]);
  });

  it('donne à chaque position passée ce qui se lisait quand elle était la dernière', async () => {
    for (const [rang, position] of positions.entries())
      expect(
        await engine.past.build('essai', LUES, position, (query) =>
          valeurs(async (demande) => (await mesurerIci(demande, PAST, query)).valeur),
        ),
      ).toEqual(vues[rang]);
  });

  it('se dit aussi par département : les départements d’une région font son chiffre', async () => {
    const lire = <Row extends object>(text: string, values: readonly unknown[]) =>
      atelier.source.query<Row[]>(text, [...values]);
    for (const nom of NOMS.filter((un) => seDitParDepartement(un))) {
      const lignes = await mesurerParDepartement(nom, { du: '2026-01-01', au: '2026-03-31' }, 'lecture', lire);
      const ici = lignes.filter(({ region }) => region === '53');
      expect([nom, ici.map(({ departement }) => departement).includes('29')]).toEqual([nom, true]);
      if (nom.startsWith('delai')) expect(ici).toMatchObject([{ departement: '29', valeur: finale(nom, '53') }]);
      else expect([nom, ici.reduce((somme, { valeur }) => somme + valeur, 0)]).toEqual([nom, finale(nom, '53')]);
    }
  });

  it('compte les faits tardifs de la période et du territoire', async () => {
    const regions: Readonly<Record<string, string>> = { A: '53', B: '76', C: '53' };
    const tardifs = (formule: NomDeFormule, territoire = 'FR') =>
      compterLesFaitsTardifs(
        atelier.store,
        aMesurer(formule, territoire),
        positions[APRES_LE_TRIMESTRE - 1] as GlobalPosition,
        positions.at(-1) as GlobalPosition,
        (numero) => Promise.resolve(regions[numero]),
      );
    expect(await tardifs('entreprises-enrolees')).toBe(1);
    expect(await tardifs('credits-engages', '53')).toBe(1);
    expect(await tardifs('credits-engages', '76')).toBe(0);
    expect(await tardifs('credits-payes')).toBe(0);
    // The withdrawal of B counts from April only.
    expect([
      await tardifs('labels-actifs'),
      await tardifs('labels-actifs', '76'),
      await tardifs('labels-en-vigueur'),
    ]).toEqual([2, 0, 1]);
    // Two editions of its series, and none of the other one; that of Brittany counts in Brittany.
    expect([await tardifs('part-publiee'), await tardifs('part-publiee', '53')]).toEqual([2, 0]);
    expect(await tardifs('aide-pour-1000-entreprises', '53')).toBe(2);
    expect([await tardifs('demandes-prises-en-charge'), await tardifs('delai-de-prise-en-charge', '53')]).toEqual([
      3, 2,
    ]);
    expect([await tardifs('prestations-payees'), await tardifs('prestations-payees', '76')]).toEqual([1, 0]);
  });
});
