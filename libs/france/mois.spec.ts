import { chaqueMois, mois, moisCourt } from './mois';

describe('les mois', () => {
  it.each([
    ['2026-03', '2026-03', ['2026-03']],
    ['2025-11', '2026-02', ['2025-11', '2025-12', '2026-01', '2026-02']],
  ])('de %s à %s se suivent', (premier, dernier, attendus) => {
    expect(chaqueMois(premier, dernier)).toEqual(attendus);
  });
  it('s’écrivent en français', () => {
    expect([mois('2026-03'), moisCourt('2026-03')]).toEqual(['mars 2026', 'mars 26']);
    expect([mois('2026-01'), moisCourt('2026-12')]).toEqual(['janv. 2026', 'déc. 26']);
  });
});
