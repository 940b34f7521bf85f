import { dateDeParis, debutDuJourAParis, moment, estDateDeSuite } from './heure-de-paris';

describe('l’heure de Paris', () => {
  it.each([
    ['2026-01-15', '2026-01-14T23:00:00Z'],
    ['2026-05-16', '2026-05-15T22:00:00Z'],
    ['2026-03-29', '2026-03-28T23:00:00Z'],
    ['2026-03-30', '2026-03-29T22:00:00Z'],
    ['2026-10-25', '2026-10-24T22:00:00Z'],
    ['2026-10-26', '2026-10-25T23:00:00Z'],
  ])('commence le %s à l’instant %s, et pas une milliseconde plus tôt', (date, instant) => {
    expect(debutDuJourAParis(date)).toBe(instant);
    expect(dateDeParis(instant)).toBe(date);
    expect(dateDeParis(new Date(Date.parse(instant) - 1).toISOString()) < date).toBe(true);
  });
  it('date un instant du même jour, qu’il soit écrit en UTC ou non', () => {
    expect(dateDeParis('2026-12-31T23:30:00Z')).toBe('2027-01-01');
    expect(dateDeParis('2027-01-01T00:30:00+01:00')).toBe('2027-01-01');
  });
  it('s’écrit comme on la lit, avant et après le passage à l’heure d’été', () => {
    expect(moment('2026-03-29T00:59:00Z').replace(/\s/g, ' ')).toBe('29/03/2026 01:59');
    expect(moment('2026-03-29T01:00:00Z').replace(/\s/g, ' ')).toBe('29/03/2026 03:00');
  });
});

describe('la date d’un acte qui en suit un autre', () => {
  const at = '2026-06-15T09:00:00Z';
  it.each([
    ['2026-06-15', '2026-06-01', true],
    ['2026-06-01', '2026-06-01', true],
    ['2026-05-31', '2026-06-01', false],
    ['2026-06-16', '2026-06-01', false],
    // The act before was dated by a clock that was wrong.
    ['2026-06-15', '2029-06-15', true],
    ['2026-06-14', '2029-06-15', false],
    ['2029-06-15', '2029-06-15', false],
  ])('%s, après un acte du %s : %s', (date, precedente, permise) => {
    expect(estDateDeSuite(date, precedente, at)).toBe(permise);
  });
});
