import type { DomainEvent, GlobalPosition } from '#libs/event-sourcing';
import { PAST, type ProjectionEngine } from '#libs/projections';
import { FORMULES, type AMesurer, type NomDeFormule } from '#modules/marque-mission';
import { fait as faitDAide } from '#facts/aides-regionales';
import { fait as faitDEntreprise } from '#facts/entreprises';
import { fait } from '#facts/marque-mission';
import { Atelier } from '../../../test/support/atelier';
import { ENTITIES, PROJECTIONS } from '../../composition/parts';
import { CALCULS } from './calculs';
import { compterLesFaitsTardifs } from './faits-tardifs';
import { Lus } from './lus';
import { MesuresEnBase } from './mesures-en-base';
import { mesurerIci } from './mesurer';
import { mesurerParDepartement, seDitParDepartement } from './par-departement';

const NOMS = Object.keys(FORMULES) as NomDeFormule[];
const LUES = [...new Set(Object.values(CALCULS).flatMap(({ projections }) => projections))];

const enrolee = (siren: string, region: string, enroleeLe: string) =>
  [`entreprise-${siren}`, faitDEntreprise('EntrepriseEnrolee.v2')({ siren, region, enroleeLe })] as const;
const referencee = (siren: string) =>
  [`entreprise-${siren}`, faitDEntreprise('EntrepriseReferencee.v2')({ siren, siret: `${siren}00001` })] as const;
const label = (numero: string) => `labelEntreprise-${numero}`;
const dossier = (dossierId: string) => `dossierAide-${dossierId}`;

/** Half a year, in the order in which it is recorded: some facts come long after their day. */
const FAITS: readonly (readonly [stream: string, fact: DomainEvent])[] = [
  referencee('111111118'),
  referencee('333333334'),
  ['entreprise-552081317', faitDEntreprise('EntrepriseReferencee.v2')()],
  enrolee('111111118', '53', '2026-01-31'),
  enrolee('222222226', '76', '2026-02-01'),
  [
    'serie-E',
    fait('EditionImportee.v1')({
      serie: 'E',
      unite: 'nombre',
      valeurs: [{ territoire: '53', annee: 2025, valeur: 180_000 }],
    }),
  ],
  [label('A'), fait('LabelAccorde.v1')({ numero: 'A', accordeLe: '2026-01-10', expireLe: '2028-01-09' })],
  [label('B'), fait('LabelAccorde.v1')({ numero: 'B', region: '76', accordeLe: '2026-03-31', expireLe: '2028-03-30' })],
  [label('C'), fait('LabelAccorde.v1')({ numero: 'C', accordeLe: '2024-04-01', expireLe: '2026-03-31' })],
  [label('A'), fait('LabelSuspendu.v1')({ numero: 'A', suspenduLe: '2026-02-10' })],
  [dossier('1'), faitDAide('DossierDepose.v3')({ dossierId: '1', deposeLe: '2026-01-05' })],
  [
    dossier('1'),
    faitDAide('AideAccordee.v2')({ dossierId: '1', montantAccordeCentimes: 450_000, accordeeLe: '2026-02-04' }),
  ],
  [dossier('1'), faitDAide('AidePayee.v2')({ dossierId: '1', montantPayeCentimes: 200_000, payeeLe: '2026-03-01' })],
  [dossier('2'), faitDAide('DossierDepose.v3')({ dossierId: '2', region: '76', deposeLe: '2026-02-01' })],
  [
    dossier('2'),
    faitDAide('AideAccordee.v2')({
      dossierId: '2',
      region: '76',
      montantAccordeCentimes: 100_001,
      accordeeLe: '2026-03-14',
    }),
  ],
  // Recorded after the end of the quarter.
  [
    dossier('1'),
    faitDAide('MontantRevise.v1')({
      dossierId: '1',
      ancienMontantCentimes: 450_000,
      verseCentimes: 200_000,
      engagementCentimes: 300_000,
      decideeLe: '2026-03-20',
    }),
  ],
  [label('A'), fait('SuspensionLevee.v1')({ numero: 'A', leveeLe: '2026-03-30' })],
  [label('B'), fait('LabelRetire.v1')({ numero: 'B', retireLe: '2026-04-01' })],
  [label('C'), fait('LabelRenouvele.v1')({ numero: 'C', renouveleLe: '2026-03-20', expireLe: '2028-03-31' })],
  enrolee('333333334', '53', '2026-03-31'),
  enrolee('444444442', '53', '2026-04-01'),
  [
    'serie-E',
    fait('EditionImportee.v1')({
      serie: 'E',
      edition: '2',
      rang: 2,
      unite: 'nombre',
      valeurs: [
        { territoire: '53', annee: 2025, valeur: 200_000 },
        { territoire: 'FR', annee: 2026, valeur: 1_510 },
      ],
    }),
  ],
  [
    'serie-P',
    fait('EditionImportee.v1')({
      serie: 'P',
      publieeLe: '2026-06-01',
      valeurs: [{ territoire: 'FR', annee: 2026, valeur: 1_510 }],
    }),
  ],
  // Published before the other, and imported after it: the other stays the one that is read.
  [
    'serie-P',
    fait('EditionImportee.v1')({
      serie: 'P',
      edition: 'ancienne',
      rang: 2,
      publieeLe: '2026-05-01',
      valeurs: [{ territoire: 'FR', annee: 2026, valeur: 9_000 }],
    }),
  ],
];

const SERIES = { faits: null, 'faits-et-serie': 'E', serie: 'P' } as const;
const APRES_LE_TRIMESTRE = 15;

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
  });
});
