import { estRna } from './rna';

describe('un numéro RNA', () => {
  it.each(['W332216789', 'W000000001', 'W2A1000001', 'W2B7654321', 'W9R1001234', 'W9C3000456'])(
    '%s est bien formé',
    (texte) => {
      expect(estRna(texte)).toBe(true);
    },
  );
  it.each(['w332216789', 'W33221678', 'W3322167890', 'W2C1000001', 'W2A10000012', '332216789', 'W 332216789', ''])(
    '« %s » ne l’est pas',
    (texte) => {
      expect(estRna(texte)).toBe(false);
    },
  );
});
