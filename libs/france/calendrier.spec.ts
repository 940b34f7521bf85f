import {
  ajouterDesAnnees,
  ajouterDesJours,
  enFrancais,
  estDate,
  estJourOuvre,
  jourDeLAnnee,
  jourEnMots,
  joursEntre,
} from './calendrier';

describe('le calendrier', () => {
  it.each([
    ['2026-03-16', 60, '2026-05-15'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-03-16', 0, '2026-03-16'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2025-01-06', -1_000, '2022-04-12'],
  ])('compte du %s, %i jours plus tard, le %s', (date, jours, attendue) => {
    expect(ajouterDesJours(date, jours)).toBe(attendue);
  });
  it.each([
    ['2024-02-29', 3, '2027-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2024-02-29', -3, '2021-02-28'],
    ['2021-02-28', 3, '2024-02-28'],
    ['2024-01-30', -3, '2021-01-30'],
  ])('compte du %s, %i ans plus tard, le %s', (date, annees, attendue) => {
    expect(ajouterDesAnnees(date, annees)).toBe(attendue);
  });
  it.each([
    ['2026-02-27', '2026-03-02', 3],
    ['2024-02-27', '2024-03-02', 4],
    ['2026-03-28', '2026-03-30', 2],
    ['2026-03-02', '2026-03-02', 0],
    ['2026-03-02', '2026-03-01', -1],
  ])('compte du %s au %s %i jours', (debut, fin, jours) => {
    expect(joursEntre(debut, fin)).toBe(jours);
  });
  it('refuse de compter depuis un jour qui n’existe pas', () => {
    expect(() => ajouterDesJours('2026-02-29', 1)).toThrow(RangeError);
    expect(() => ajouterDesAnnees('2026-02-29', 1)).toThrow(RangeError);
  });
  it.each([
    [2026, '12-31', '2026-12-31'],
    [2024, '02-29', '2024-02-29'],
    [2025, '02-29', '2025-02-28'],
    [2100, '02-29', '2100-02-28'],
  ])('place dans l’année %i le %s au %s', (annee, moisEtJour, attendue) => {
    expect(jourDeLAnnee(annee, moisEtJour)).toBe(attendue);
  });
  it('écrit une date en français', () => {
    expect(enFrancais('2026-04-10')).toBe('10/04/2026');
  });
});

describe('une date', () => {
  it.each(['2026-11-22', '2024-02-29', '2000-02-29', '2026-12-31'])('%s existe', (texte) => {
    expect(estDate(texte)).toBe(true);
  });
  it.each(['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00'])(
    '%s n’existe pas',
    (texte) => {
      expect(estDate(texte)).toBe(false);
    },
  );
  it.each(['', '2026-W10', '20261122', '2026-1-2', '2026-11-22T00:00:00Z', '2026-11-22[u-ca=iso8601]', ' 2026-11-22'])(
    '« %s » n’en est pas une',
    (texte) => {
      expect(estDate(texte)).toBe(false);
    },
  );
});

describe('une date en toutes lettres', () => {
  it.each([
    ['2026-10-02', '2 octobre 2026'],
    ['2026-08-01', '1er août 2026'],
    ['2027-02-11', '11 février 2027'],
  ])('%s : %s', (date, attendu) => {
    expect(jourEnMots(date)).toBe(attendu);
  });
});

describe('un jour ouvré', () => {
  it.each([
    ['2026-11-20', true],
    ['2026-11-21', false],
    ['2026-11-22', false],
    ['2026-11-23', true],
    ['2024-02-29', true],
  ])('le %s : %s', (date, attendu) => {
    expect(estJourOuvre(date)).toBe(attendu);
  });
  it('peut être férié', () => {
    expect(estJourOuvre('2026-05-01')).toBe(true);
  });
});
