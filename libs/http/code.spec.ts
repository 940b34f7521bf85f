import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { CodeField, CodeParameter } from './code';

class Body {
  @CodeField(20)
  code!: unknown;
}

const parameter = new CodeParameter(20);

const read = (code: unknown) => {
  const body = plainToInstance(Body, { code });
  return validateSync(body).length === 0 ? body.code : undefined;
};

describe('a code that people type', () => {
  it.each([
    ['BZH-2026-SALON-01', 'BZH-2026-SALON-01'],
    ['bzh-2026', 'BZH-2026'],
    ['7', '7'],
  ])('reads %s in upper case', (typed, code) => {
    expect(read(typed)).toBe(code);
    expect(parameter.transform(typed)).toBe(code);
  });

  it.each(['', '-A', 'A-', 'A--B', 'A B', 'É', 'ﬁn', 'ſ', '\u212a', 'A\n', 'A_B', 'A'.repeat(21)])(
    'refuses « %s »',
    (typed) => {
      expect(read(typed)).toBeUndefined();
      expect(() => parameter.transform(typed)).toThrow();
    },
  );

  it.each([[null], [7], [['A']], [{}]])('refuses %j in a body', (typed) => {
    expect(read(typed)).toBeUndefined();
  });
});
