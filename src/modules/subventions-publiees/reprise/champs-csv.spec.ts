import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { decouper } from './champs-csv';

describe('découper un enregistrement', () => {
  it('lit comme csv-parse tout ce que csv-stringify écrit', () => {
    const champ = fc.string({ unit: fc.constantFrom('a', 'é', '"', ';', ',', ' ', '\n', '1') });
    fc.assert(
      fc.property(fc.array(champ, { minLength: 2, maxLength: 6 }), fc.boolean(), (champs, quoted) => {
        const texte = stringify([champs], { delimiter: ';', quoted, eof: false });
        const [attendu] = parse(texte, { delimiter: ';' });
        expect(decouper(texte, ';')).toEqual({ champs: attendu, complet: true, irregulier: false });
      }),
    );
  });

  it.each([
    ['"a;b', { champs: ['a;b'], complet: false, irregulier: false }],
    ['x;"a""', { champs: ['x', 'a"'], complet: false, irregulier: false }],
    ['"bilan d"exécution";1', { champs: ['bilan d"exécution', '1'], complet: true, irregulier: true }],
    ['festival "plans";1', { champs: ['festival "plans"', '1'], complet: true, irregulier: true }],
    ['"";', { champs: ['', ''], complet: true, irregulier: false }],
  ])('dit ce que vaut « %s »', (texte, attendu) => {
    expect(decouper(texte, ';')).toEqual(attendu);
  });
});
