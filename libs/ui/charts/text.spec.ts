import { widthOf, wrap } from './text';

describe('the lines of a label', () => {
  it.each([
    ['Bretagne', ['Bretagne']],
    ['Département de Maine-et-Loire', ['Département de', 'Maine-et-Loire']],
    ['METROPOLE EUROPEENNE DE LILLE', ['METROPOLE', 'EUROPEENNE DE', 'LILLE']],
    ['Unmottoutàfaitimpossibleàcouper', ['Unmottoutàfaitimpo', 'ssibleàcouper']],
  ])('of « %s »', (text, lines) => {
    expect(wrap(text, 150)).toEqual(lines);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(150);
  });

  it('of nothing are one empty line', () => {
    expect(wrap('', 150)).toEqual(['']);
  });
});
