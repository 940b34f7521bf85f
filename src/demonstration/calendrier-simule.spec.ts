import { premierJourDepuis } from './calendrier-simule';

describe('le premier jour dont les actes viennent depuis un moment', () => {
  it.each([
    ['2025-03-09T23:00:00Z', '2025-03-10'],
    ['2025-03-10T00:00:00Z', '2025-03-10'],
    ['2025-03-10T09:00:00Z', '2025-03-10'],
    ['2025-03-10T09:00:00.001Z', '2025-03-11'],
    ['2025-12-31T23:00:00Z', '2026-01-01'],
  ])('après %s est le %s', (moment, jour) => {
    expect(premierJourDepuis(new Date(moment))).toBe(jour);
  });
});
