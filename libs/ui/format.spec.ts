import { formatPercentage } from './format';

describe('a percentage', () => {
  it.each([
    [0, 200, '0 %'],
    [1, 1_000, 'moins de 1 %'],
    [2, 200, '1 %'],
    [101, 200, '51 %'],
    [198, 200, '99 %'],
    [999, 1_000, 'plus de 99 %'],
    [200, 200, '100 %'],
    [300, 200, '150 %'],
  ])('of %i in %i is « %s »', (part, total, text) => {
    expect(formatPercentage(part, total).replace(/\u202f|\u00a0/g, ' ')).toBe(text);
  });

  it('of nothing is a dash', () => {
    expect(formatPercentage(0, 0)).toBe('–');
  });
});
