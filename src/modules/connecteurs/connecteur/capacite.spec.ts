import { CAPACITE_MAXIMALE, capaciteInitialeDu } from './capacite';

describe('la capacité de départ', () => {
  it.each(['2017-03-07', '2026-01-19', '2099-12-31'])('est de trois demandes le %s', (jour) => {
    expect(capaciteInitialeDu(jour)).toBe(3);
  });
  it('est celle des premiers paramètres avant eux', () => {
    expect(capaciteInitialeDu('2017-03-06')).toBe(3);
  });
  it('ne dépasse pas la plus grande', () => {
    expect(capaciteInitialeDu('2026-01-19')).toBeLessThanOrEqual(CAPACITE_MAXIMALE);
  });
});
