import { DIVISIONS_NAF, lireNaf } from './naf';

describe('un code NAF', () => {
  it.each(['62.01Z', '6201Z', ' 62.01z '])('se lit de « %s »', (saisie) => {
    expect(lireNaf(saisie, 'naf-rev-2')).toBe('62.01Z');
    expect(lireNaf(saisie, 'naf-2025')).toBe('62.01Z');
  });
  it.each(['', '62.01', '62.1Z', '04.11Z', '34.10Z', '00.00Z', '45', '62-01Z', '62.01É', '٦٢.01Z'])(
    'ne se lit pas de « %s »',
    (saisie) => {
      expect(lireNaf(saisie, 'naf-rev-2')).toBeUndefined();
    },
  );
  it('est d’une version : le commerce de véhicules n’est plus une division en 2025', () => {
    expect(lireNaf('45.20A', 'naf-rev-2')).toBe('45.20A');
    expect(lireNaf('45.20A', 'naf-2025')).toBeUndefined();
  });
});

describe('les divisions de la NAF', () => {
  it('sont les 88 de la première version, à deux chiffres et dans l’ordre', () => {
    expect(DIVISIONS_NAF).toHaveLength(88);
    expect(DIVISIONS_NAF).toEqual([...new Set(DIVISIONS_NAF)].sort());
    expect(DIVISIONS_NAF.every((division) => /^\d{2}$/.test(division))).toBe(true);
    expect(DIVISIONS_NAF).toEqual(expect.arrayContaining(['01', '45', '62', '99']));
  });
  it('commencent les codes qui se lisent, et eux seuls', () => {
    for (let rang = 0; rang < 100; rang += 1) {
      const division = String(rang).padStart(2, '0');
      expect(lireNaf(`${division}.11Z`, 'naf-rev-2') !== undefined).toBe(DIVISIONS_NAF.includes(division));
    }
  });
});
