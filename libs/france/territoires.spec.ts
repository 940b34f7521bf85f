import { ANCIENNES_REGIONS } from './anciennes-regions';
import { estRegion } from './region';
import { DEPARTEMENTS, REGIONS } from './territoires.generated';

const departementsDe = (region: string): string[] =>
  Object.keys(DEPARTEMENTS)
    .filter((code) => DEPARTEMENTS[code]?.region === region)
    .sort();

describe('les régions', () => {
  it('sont dix-huit, sous les noms que les pages affichent', () => {
    expect(REGIONS).toEqual({
      '01': 'Guadeloupe',
      '02': 'Martinique',
      '03': 'Guyane',
      '04': 'La Réunion',
      '06': 'Mayotte',
      '11': 'Île-de-France',
      '24': 'Centre-Val de Loire',
      '27': 'Bourgogne-Franche-Comté',
      '28': 'Normandie',
      '32': 'Hauts-de-France',
      '44': 'Grand Est',
      '52': 'Pays de la Loire',
      '53': 'Bretagne',
      '75': 'Nouvelle-Aquitaine',
      '76': 'Occitanie',
      '84': 'Auvergne-Rhône-Alpes',
      '93': "Provence-Alpes-Côte d'Azur",
      '94': 'Corse',
    });
  });
  it.each(['1', '05', '975', '2A', '', 'toString'])('ne comptent pas « %s »', (code) => {
    expect(estRegion(code)).toBe(false);
  });
});

describe('les départements', () => {
  it('sont cent un, chacun dans une région, et chaque région en a', () => {
    const regions = Object.values(DEPARTEMENTS).map(({ region }) => region);
    expect(regions).toHaveLength(101);
    expect([...new Set(regions)].sort()).toEqual(Object.keys(REGIONS).sort());
  });
  it('sont en Corse 2A et 2B, et non 20', () => {
    expect(departementsDe('94')).toEqual(['2A', '2B']);
    expect(DEPARTEMENTS['2A']).toEqual({ nom: 'Corse-du-Sud', region: '94' });
    expect(DEPARTEMENTS['2B']).toEqual({ nom: 'Haute-Corse', region: '94' });
    expect(DEPARTEMENTS['20']).toBeUndefined();
  });
  it('ont outre-mer trois chiffres', () => {
    expect(['01', '02', '03', '04', '06'].flatMap(departementsDe)).toEqual(['971', '972', '973', '974', '976']);
  });
  it('sont dix dans le Grand Est, ceux de l’Alsace compris', () => {
    expect(departementsDe('44')).toEqual(['08', '10', '51', '52', '54', '55', '57', '67', '68', '88']);
  });
});

describe('les anciennes régions', () => {
  it('sont les seize que sept fusions ont remplacées', () => {
    const parRegion = new Map<string, string[]>();
    for (const { code, devenue } of ANCIENNES_REGIONS)
      parRegion.set(devenue, [...(parRegion.get(devenue) ?? []), code].sort());
    expect(Object.fromEntries(parRegion)).toEqual({
      '27': ['26', '43'],
      '28': ['23', '25'],
      '32': ['22', '31'],
      '44': ['21', '41', '42'],
      '75': ['54', '72', '74'],
      '76': ['73', '91'],
      '84': ['82', '83'],
    });
  });
  it('ont cessé le 31 décembre 2015, et leur code n’a pas servi de nouveau', () => {
    expect(new Set(ANCIENNES_REGIONS.map(({ jusquAu }) => jusquAu))).toEqual(new Set(['2015-12-31']));
    expect(ANCIENNES_REGIONS.filter(({ code }) => estRegion(code))).toEqual([]);
    expect(ANCIENNES_REGIONS.filter(({ devenue }) => !estRegion(devenue))).toEqual([]);
  });
});
