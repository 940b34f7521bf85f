import fc from 'fast-check';
import { ajouterDesJours } from '#libs/france';
import { partLibre, periodeCommune, type PartTenue } from './temps-partage';

const jour = (rang: number) => ajouterDesJours('2026-03-01', rang);
const part = (partPourCent: number, du: number, au: number): PartTenue => ({
  partPourCent,
  du: jour(du),
  au: jour(au),
});

describe('le temps partagé', () => {
  it('laisse ce que tient le jour le plus chargé', () => {
    const parts = [part(50, 0, 9), part(40, 5, 20)];
    expect(partLibre(100, parts, { du: jour(0), au: jour(4) })).toBe(50);
    expect(partLibre(100, parts, { du: jour(0), au: jour(5) })).toBe(10);
    expect(partLibre(100, parts, { du: jour(10), au: jour(30) })).toBe(60);
    expect(partLibre(100, parts, { du: jour(21), au: jour(30) })).toBe(100);
  });
  it('est commun aux jours des deux périodes', () => {
    expect(periodeCommune({ du: jour(0), au: jour(9) }, { du: jour(5), au: jour(20) })).toEqual({
      du: jour(5),
      au: jour(9),
    });
    expect(periodeCommune({ du: jour(0), au: jour(4) }, { du: jour(5), au: jour(20) })).toBeNull();
  });
  it('est celui que l’on compte jour par jour', () => {
    const periode = fc.tuple(fc.nat(20), fc.nat(20)).map(([un, autre]) => [Math.min(un, autre), Math.max(un, autre)]);
    const parts = fc.array(
      fc.record({ portion: fc.integer({ min: 1, max: 60 }), bornes: periode }).map(({ portion, bornes }) => {
        const [du = 0, au = 0] = bornes;
        return part(portion, du, au);
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(parts, periode, (tenues, [du = 0, au = 0]) => {
        const parJour = Array.from({ length: au - du + 1 }, (_, rang) => jour(du + rang)).map((un) =>
          tenues
            .filter((tenue) => tenue.du <= un && un <= tenue.au)
            .reduce((somme, tenue) => somme + tenue.partPourCent, 0),
        );
        expect(partLibre(100, tenues, { du: jour(du), au: jour(au) })).toBe(100 - Math.max(...parJour));
      }),
    );
  });
});
