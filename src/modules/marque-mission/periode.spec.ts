import { bornesDe, FORME_DE_PERIODE, nomDeLaPeriode } from './periode';

describe('une période', () => {
  it('est une année, un trimestre ou un mois, avec ses jours', () => {
    expect(bornesDe('2026')).toEqual({ du: '2026-01-01', au: '2026-12-31' });
    expect(bornesDe('2026-T1')).toEqual({ du: '2026-01-01', au: '2026-03-31' });
    expect(bornesDe('2026-T4')).toEqual({ du: '2026-10-01', au: '2026-12-31' });
    expect(bornesDe('2028-02')).toEqual({ du: '2028-02-01', au: '2028-02-29' });
    expect(bornesDe('2026-12')).toEqual({ du: '2026-12-01', au: '2026-12-31' });
  });
  it('n’a pas d’autre forme', () => {
    for (const autre of ['2026-T5', '2026-13', '2026-1', '26', '1999', '2026-T1 ', '2026-t1'])
      expect(autre).not.toMatch(FORME_DE_PERIODE);
  });
  it('se dit en toutes lettres', () => {
    expect(['2026', '2026-T1', '2026-T3', '2026-02'].map(nomDeLaPeriode)).toEqual([
      'année 2026',
      '1er trimestre 2026',
      '3e trimestre 2026',
      'février 2026',
    ]);
  });
});
