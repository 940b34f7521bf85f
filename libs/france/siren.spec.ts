import { cleDeLuhn } from './luhn';
import { estSiren } from './siren';

describe('un SIREN', () => {
  it.each(['552081317', '356000000', '452474562', '072200868'])('%s est bien formé', (texte) => {
    expect(estSiren(texte)).toBe(true);
  });
  it.each(['552081318', '000000000', '55208131', '5520813170', '552 081 317', '55208131X', '٥٥٢٠٨١٣١٧', ''])(
    '« %s » ne l’est pas',
    (texte) => {
      expect(estSiren(texte)).toBe(false);
    },
  );
  it.each([
    ['55208131', '7'],
    ['35600000', '0'],
    ['', '0'],
  ])('%s a pour clé %s', (racine, cle) => {
    expect(cleDeLuhn(racine)).toBe(cle);
  });
  it('a une clé et une seule', () => {
    for (const racine of ['91000000', '91000007', '10000000', '98765432']) {
      const bons = Array.from('0123456789').filter((chiffre) => estSiren(racine + chiffre));
      expect(bons).toEqual([cleDeLuhn(racine)]);
    }
  });
});
