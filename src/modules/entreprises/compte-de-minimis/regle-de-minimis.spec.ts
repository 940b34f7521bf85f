import { plafondDe, REGLES_DE_MINIMIS, regleDu, sortiesPossibles } from './regle-de-minimis';

const debut = (accordeeLe: string, cloture = '12-31') => regleDu(accordeeLe)?.debutDePeriode(accordeeLe, cloture);
const plafonds = (accordeeLe: string) => {
  const regle = regleDu(accordeeLe);
  return regle && [plafondDe(regle, false), plafondDe(regle, true)];
};

describe('la règle de minimis d’une date', () => {
  it.each([
    ['2013-12-31', undefined],
    ['2014-01-01', 'reglement-1407-2013'],
    ['2023-12-31', 'reglement-1407-2013'],
    ['2024-01-01', 'reglement-2023-2831'],
    ['2030-12-31', 'reglement-2023-2831'],
    ['2031-01-01', undefined],
  ])('le %s est %s', (date, code) => {
    expect(regleDu(date)?.code).toBe(code);
  });
  it('a un seul règlement par jour', () => {
    const [ancien, nouveau] = REGLES_DE_MINIMIS;
    expect(ancien!.au < nouveau!.du).toBe(true);
  });
  it('a un plafond de 200 000 €, 100 000 € pour le transport routier, puis de 300 000 € pour tous', () => {
    expect(plafonds('2023-12-31')).toEqual([20_000_000, 10_000_000]);
    expect(plafonds('2024-01-01')).toEqual([30_000_000, 30_000_000]);
  });
});

describe('la période du règlement de 2023, trois ans glissants', () => {
  it.each([
    ['2024-01-30', '2021-01-30'],
    ['2024-01-01', '2021-01-01'],
    ['2026-11-22', '2023-11-22'],
    ['2024-02-28', '2021-02-28'],
    ['2024-02-29', '2021-02-28'],
    ['2024-03-01', '2021-03-01'],
    ['2027-02-28', '2024-02-28'],
    ['2027-03-01', '2024-03-01'],
  ])('va, pour une aide du %s, du %s compris à ce jour compris', (accordeeLe, attendu) => {
    expect(debut(accordeeLe)).toBe(attendu);
  });
  it('ne dépend pas de l’exercice', () => {
    expect(debut('2024-01-30', '06-30')).toBe('2021-01-30');
  });
});

describe('la période du règlement de 2013, l’exercice en cours et les deux précédents', () => {
  it.each([
    ['2020-01-01', '12-31', '2018-01-01'],
    ['2020-12-31', '12-31', '2018-01-01'],
    ['2020-06-30', '06-30', '2017-07-01'],
    ['2020-07-01', '06-30', '2018-07-01'],
    ['2020-03-31', '03-31', '2017-04-01'],
    ['2020-04-01', '03-31', '2018-04-01'],
  ])('commence, pour une aide du %s et une clôture au %s, le %s', (accordeeLe, cloture, attendu) => {
    expect(debut(accordeeLe, cloture)).toBe(attendu);
  });
  it.each([
    ['2020-02-29', '2017-03-01'],
    ['2020-03-01', '2018-03-01'],
    ['2021-02-28', '2018-03-01'],
    ['2021-03-01', '2019-03-01'],
    ['2023-02-28', '2020-03-01'],
  ])('suit une clôture au 29 février les années ordinaires : %s, %s', (accordeeLe, attendu) => {
    expect(debut(accordeeLe, '02-29')).toBe(attendu);
  });
});

describe('les dates où une aide peut cesser de compter', () => {
  it.each([
    ['2023-03-10', '12-31', ['2026-03-11', '2026-03-12', '2026-01-01', '2027-01-01']],
    ['2021-02-28', '06-30', ['2024-02-29', '2024-03-01', '2023-07-01', '2024-07-01']],
    ['2020-02-29', '12-31', ['2023-03-01', '2023-03-02', '2023-01-01', '2024-01-01']],
  ])('sont, pour une aide du %s et une clôture au %s, %j', (accordeeLe, cloture, attendues) => {
    expect(sortiesPossibles(accordeeLe, cloture)).toEqual(attendues);
  });
});
