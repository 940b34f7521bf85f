import { etatDeLaCible, valeurAttendue } from './trajectoire';

const labels = [
  { le: '2026-01-01', valeur: 0 },
  { le: '2026-12-31', valeur: 500 },
  { le: '2027-12-31', valeur: 1_000 },
];

describe('une trajectoire', () => {
  it('va d’un point à l’autre en ligne droite, et reste à sa cible', () => {
    expect(valeurAttendue(labels, '2025-12-31')).toBeNull();
    expect(valeurAttendue(labels, '2026-01-01')).toBe(0);
    expect(valeurAttendue(labels, '2026-07-02')).toBe(250);
    expect(valeurAttendue(labels, '2026-12-31')).toBe(500);
    expect(valeurAttendue(labels, '2027-07-01')).toBe(749);
    expect(valeurAttendue(labels, '2030-01-01')).toBe(1_000);
  });

  it('alerte quand il manque plus d’un dixième de ce qui est attendu', () => {
    const au = (valeur: number, jour = '2026-12-31') => etatDeLaCible(labels, 'a-augmenter', jour, valeur);
    expect([au(450), au(449), au(500), au(1_000)]).toEqual([
      'en-bonne-voie',
      'hors-trajectoire',
      'en-bonne-voie',
      'atteinte',
    ]);
    expect([au(0, '2025-12-31'), au(0, '2026-01-01'), au(999, '2027-12-31'), au(999, '2028-01-01')]).toEqual([
      'pas-commencee',
      'en-bonne-voie',
      'en-bonne-voie',
      'manquee',
    ]);
  });

  it('se lit à l’envers pour ce qui doit diminuer', () => {
    const delais = [
      { le: '2026-01-01', valeur: 600 },
      { le: '2026-12-31', valeur: 400 },
    ];
    const au = (valeur: number) => etatDeLaCible(delais, 'a-diminuer', '2026-12-31', valeur);
    expect([au(400), au(390), au(440), au(441)]).toEqual(['atteinte', 'atteinte', 'en-bonne-voie', 'hors-trajectoire']);
  });
});
