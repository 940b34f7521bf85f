import { cleDObjet, dossierAideDe } from '#modules/objets';
import { aideInscrite, compteDeMinimis, type AideComptee } from './compte-de-minimis';
import { suiteDuPlafond } from './hors-plafond';

const PLAFOND = 30_000_000;

type Aide = readonly [cle: string, accordeeLe: string, centimes: number];

const aides = (...liste: readonly Aide[]): Readonly<Record<string, AideComptee>> =>
  Object.fromEntries(
    liste.map(([cle, accordeeLe, centimes]) => [
      cle,
      aideInscrite(centimes, accordeeLe, cle.startsWith('dossier:') ? 'octroyee' : 'declaree', 'eu1'),
    ]),
  );

/** What is said of files: the account as a whole has its own specification below. */
const suite = (liste: readonly Aide[], horsPlafond: readonly string[] = []) =>
  suiteDuPlafond(
    {
      ...compteDeMinimis.initialState(),
      horsPlafond: Object.fromEntries(horsPlafond.map((id) => [cleDObjet(dossierAideDe(id)), true as const])),
    },
    'e1',
    '2026-06-30',
    aides(...liste),
  ).filter(({ type }) => !type.startsWith('Compte'));

const depasse = (depassementCentimes: number, ...dossiers: string[]) => ({
  type: 'PlafondDepasse.v2',
  data: {
    entrepriseUniqueId: 'e1',
    objets: dossiers.map(dossierAideDe),
    depassementCentimes,
    constateLe: '2026-06-30',
  },
});
const resorbe = (...dossiers: string[]) => ({
  type: 'DepassementResorbe.v2',
  data: { entrepriseUniqueId: 'e1', objets: dossiers.map(dossierAideDe), constateLe: '2026-06-30' },
});

describe('un dossier hors plafond', () => {
  const d1 = cleDObjet(dossierAideDe('d1'));
  const octroi: Aide = [d1, '2026-04-20', PLAFOND];

  it('ne l’est pas au centime près, et l’est d’un centime', () => {
    expect(suite([octroi])).toEqual([]);
    expect(suite([octroi, ['a1', '2026-04-20', 1]])).toEqual([depasse(1, 'd1')]);
  });
  it('compte les aides de la période qui finit à la date de l’octroi, bornes comprises', () => {
    expect(suite([octroi, ['a1', '2023-04-20', 1]])).toEqual([depasse(1, 'd1')]);
    expect(suite([octroi, ['a1', '2023-04-19', 1]])).toEqual([]);
    expect(suite([octroi, ['a1', '2026-04-21', 1]])).toEqual([]);
  });
  it('nomme les dossiers dont l’aide entière est hors plafond, et eux seuls', () => {
    const second: Aide = [cleDObjet(dossierAideDe('d2')), '2026-05-11', 1];
    expect(suite([octroi, second])).toEqual([depasse(1, 'd2')]);
    expect(suite([octroi, second, ['a1', '2026-04-20', 5]])).toEqual([depasse(6, 'd1', 'd2')]);
  });
  it('ne le dit qu’une fois, et dit quand il ne l’est plus', () => {
    const declaree: Aide = ['a1', '2026-04-20', 1];
    expect(suite([octroi, declaree], ['d1'])).toEqual([]);
    expect(suite([octroi], ['d1'])).toEqual([resorbe('d1')]);
    expect(suite([[d1, '2026-04-20', 0], declaree], ['d1'])).toEqual([resorbe('d1')]);
    expect(
      suite(
        [
          [d1, '2026-04-20', 10],
          [cleDObjet(dossierAideDe('d2')), '2026-05-11', PLAFOND],
        ],
        ['d1'],
      ),
    ).toEqual([resorbe('d1'), depasse(10, 'd2')]);
  });
  it('ne dit rien des aides déclarées, ni d’une date sans règle', () => {
    expect(suite([['a1', '2026-04-20', PLAFOND + 1]])).toEqual([]);
    expect(suite([[d1, '2031-01-01', PLAFOND + 1]])).toEqual([]);
  });
});
