import { DIVISIONS_NAF } from '#libs/france';
import { SECTEURS, secteurDe } from './secteurs';

describe('le secteur d’une activité', () => {
  it.each([
    ['01.11Z', 'AZ'],
    ['03.22Z', 'AZ'],
    ['05.10Z', 'BE'],
    ['39.00Z', 'BE'],
    ['41.20A', 'FZ'],
    ['45.11Z', 'GI'],
    ['56.10A', 'GI'],
    ['62.01Z', 'JZ'],
    ['64.20Z', 'KZ'],
    ['68.20A', 'LZ'],
    ['69.10Z', 'MN'],
    ['82.99Z', 'MN'],
    ['84.11Z', 'OQ'],
    ['96.02A', 'RU'],
  ])('de %s est %s', (naf, secteur) => {
    expect(secteurDe(naf, '2026-03-16')).toBe(secteur);
  });
  it('existe pour chaque division, et chaque secteur en a', () => {
    const trouves = DIVISIONS_NAF.map((division) => secteurDe(`${division}.11Z`, '2026-03-16'));
    expect([...new Set(trouves)]).toEqual([...SECTEURS]);
  });
});
