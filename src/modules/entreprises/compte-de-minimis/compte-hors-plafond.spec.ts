import { fait } from '#facts/entreprises';
import { cleDObjet, dossierAideDe } from '#modules/objets';
import { aideInscrite, compteDeMinimis, type CompteDeMinimis } from './compte-de-minimis';
import type { CompteDeMinimisEvent } from './compte-de-minimis.events';
import { suiteDuPlafond } from './hors-plafond';

const PLAFOND = 30_000_000;
type Aide = readonly [cle: string, accordeeLe: string, centimes: number];
const octroi: Aide = [cleDObjet(dossierAideDe('d1')), '2026-04-20', PLAFOND];

const hors = (au: string, depassementCentimes: number, ...dossiers: string[]) =>
  fait('CompteHorsPlafond.v2')({
    entrepriseUniqueId: 'e1',
    au,
    depassementCentimes,
    objets: dossiers.map(dossierAideDe),
  });
const revenu = fait('CompteRevenuSousPlafond.v1')({ entrepriseUniqueId: 'e1' });

/** What the account says of itself, once it holds these aids and has said this. */
const suite = (aides: readonly Aide[], ...dits: CompteDeMinimisEvent[]) => {
  const connus = dits.reduce<CompteDeMinimis>(
    (compte, dit) => compteDeMinimis.evolve(compte, dit),
    compteDeMinimis.initialState(),
  );
  const inscrites = aides.map(([cle, accordeeLe, centimes]) => [
    cle,
    aideInscrite(centimes, accordeeLe, cle.startsWith('dossier:') ? 'octroyee' : 'declaree', 'eu1'),
  ]);
  return suiteDuPlafond(connus, 'e1', '2026-06-30', Object.fromEntries(inscrites) as CompteDeMinimis['aides']).filter(
    ({ type }) => type.startsWith('Compte'),
  );
};

describe('un compte hors plafond', () => {
  it('le dit d’une aide déclarée au lendemain d’un octroi, qui reste payable', () => {
    const lendemain: Aide = ['a1', '2026-04-21', PLAFOND];
    expect(suite([octroi])).toEqual([]);
    expect(suite([octroi, lendemain])).toEqual([hors('2026-04-21', PLAFOND, 'd1')]);
  });
  it('le dit d’une aide déclarée à elle seule, sans dossier', () => {
    expect(suite([['a1', '2025-03-10', 40_000_000]])).toEqual([hors('2025-03-10', 10_000_000)]);
  });
  it('ne le dit qu’une fois, et à nouveau quand son dépassement change de montant, de date ou de dossiers', () => {
    const declaree: Aide = ['a1', '2026-04-21', 5];
    const dit = hors('2026-04-21', 5, 'd1');
    expect(suite([octroi, declaree], dit)).toEqual([]);
    expect(suite([octroi, ['a1', '2026-04-21', 4]], dit)).toEqual([hors('2026-04-21', 4, 'd1')]);
    expect(suite([octroi, ['a1', '2026-04-22', 5]], dit)).toEqual([hors('2026-04-22', 5, 'd1')]);
    const deux: readonly Aide[] = [
      [cleDObjet(dossierAideDe('d1')), '2026-04-20', PLAFOND - 1],
      [cleDObjet(dossierAideDe('d2')), '2026-04-20', 1],
    ];
    expect(suite([...deux, declaree], dit)).toEqual([hors('2026-04-21', 5, 'd1', 'd2')]);
  });
  it('dit quand il ne l’est plus, une fois', () => {
    expect(suite([octroi], hors('2026-04-21', 5, 'd1'))).toEqual([revenu]);
    expect(suite([octroi], hors('2026-04-21', 5, 'd1'), revenu)).toEqual([]);
  });
  it('dit la date où il l’est le plus, et la première de celles-là', () => {
    const aides: readonly Aide[] = [
      ['a1', '2022-01-03', 20_000_003],
      ['a2', '2026-01-05', PLAFOND + 7],
      ['a3', '2029-06-04', PLAFOND + 7],
    ];
    expect(suite(aides)).toEqual([hors('2026-01-05', 7)]);
    expect(suite(aides.slice(0, 1))).toEqual([
      {
        ...hors('2022-01-03', 3),
        data: { ...hors('2022-01-03', 3).data, regle: 'reglement-1407-2013', plafondCentimes: 20_000_000 },
      },
    ]);
  });
  it('ne l’est pas d’une date sans règle, ni d’une aide reprise', () => {
    expect(suite([['a1', '2031-01-01', PLAFOND + 1]])).toEqual([]);
    expect(suite([octroi, ['a1', '2026-04-21', 0]])).toEqual([]);
  });
});
