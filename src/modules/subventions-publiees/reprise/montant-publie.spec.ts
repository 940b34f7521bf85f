import { lireMontant } from './montant-publie';

const centimes = (valeur: string) => {
  const lecture = lireMontant('montant', valeur);
  return lecture.lu ? lecture.valeur : lecture.cause;
};

describe('lire un montant publié', () => {
  it.each([
    ['24000.0', 2_400_000],
    ['25970.06', 2_597_006],
    ['0,29', 29],
    ['1 234,5 €', 123_450],
    ['1\u202f234\u00a0567,89', 123_456_789],
    ['1.234.567', 123_456_700],
    ['1.234,56', 123_456],
    ['1,234.56 EUR', 123_456],
    ['+12', 1200],
    ['4200.10000', 420_010],
    // In floating point, 1.15 * 100 is 114.99999999999999.
    ['1.15', 115],
    ['9 999 999 999,99', 999_999_999_999],
    ["1'500.00", 150_000],
    ['EUR 1500', 150_000],
    ['1 500,00 ¤', 150_000],
    ['1234.500', 123_450],
    ['0.500', 50],
    ['\u200b1500', 150_000],
    ['¤1500', 150_000],
    ['1\u2007500,50', 150_050],
    ['1500,-', 150_000],
    ['1\u00c2\u00a0500,00 \u00e2\u201a\u00ac', 150_000],
  ])('lit « %s » au centime près', (valeur, attendu) => {
    expect(centimes(valeur)).toBe(attendu);
  });

  it.each([
    ['-50', 'montant : montant négatif'],
    ['0.0', 'montant : montant nul'],
    ['25970.060000001', 'montant : montant plus fin que le centime'],
    ['1.005', 'montant : montant à deux lectures'],
    ['12,500', 'montant : montant à deux lectures'],
    ['981000011', 'montant : montant à deux lectures'],
    ['12 000 8 000', 'montant : plusieurs nombres'],
    ['1500\n2500', 'montant : plusieurs nombres'],
    ['0299123456', 'montant : montant qui commence par un zéro'],
    ['1500 € HT', 'montant : montant hors taxes'],
    ['(500)', 'montant : montant négatif'],
    ['−500', 'montant : montant négatif'],
    ['—500', 'montant : montant négatif'],
    ['-€500', 'montant : montant négatif'],
    ['500 €-', 'montant : montant négatif'],
    ['\u00ad500', 'montant : montant négatif'],
    ['1500\u200b2500', 'montant : plusieurs nombres'],
    ['500  250', 'montant : plusieurs nombres'],
    ['1000\u00ad2000', "montant : montant qui n'est pas un nombre"],
    ['500-', 'montant : montant négatif'],
    ['24.000', 'montant : montant à deux lectures'],
    ['1,5E+05', 'montant : montant arrondi par un tableur'],
    ['10000000000', 'montant : montant démesuré'],
    ['selon convention', "montant : montant qui n'est pas un nombre"],
    ['1.23.45', "montant : montant qui n'est pas un nombre"],
    ['12,34,567.8', "montant : montant qui n'est pas un nombre"],
  ])('écarte « %s »', (valeur, cause) => {
    expect(centimes(valeur)).toBe(cause);
  });

  it('dit le montant dont la cellule parle de taxes', () => {
    expect(lireMontant('montant', '1500 € TTC')).toEqual({
      lu: true,
      valeur: 150_000,
      remarque: 'montant dit toutes taxes comprises (TTC)',
    });
  });

  it('nomme le champ et la valeur', () => {
    expect(lireMontant('montant', '25970.060000001')).toMatchObject({
      motif: 'montant : montant plus fin que le centime (« 25970.060000001 »), deux décimales au plus sont attendues.',
    });
  });
});
