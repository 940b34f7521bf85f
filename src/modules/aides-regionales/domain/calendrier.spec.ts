import { ajouterDesJours, debutDuJourAParis } from './calendrier';

describe('le calendrier', () => {
  it.each([
    ['2026-03-16', 60, '2026-05-15'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-03-16', 0, '2026-03-16'],
  ])('compte du %s, %i jours plus tard, le %s', (date, jours, attendue) => {
    expect(ajouterDesJours(date, jours)).toBe(attendue);
  });
  it.each([
    ['2026-01-15', '2026-01-14T23:00:00Z'],
    ['2026-05-16', '2026-05-15T22:00:00Z'],
    ['2026-03-29', '2026-03-28T23:00:00Z'],
    ['2026-03-30', '2026-03-29T22:00:00Z'],
    ['2026-10-25', '2026-10-24T22:00:00Z'],
    ['2026-10-26', '2026-10-25T23:00:00Z'],
  ])('commence le %s, à Paris, à l’instant %s', (date, instant) => {
    expect(debutDuJourAParis(date)).toBe(instant);
  });
});
