import { estSiret, lireSiret } from './siret';

describe('un SIRET', () => {
  it.each(['55208131766522', '22440002800011', '07220086800072'])('%s est bien formé', (siret) => {
    expect(estSiret(siret)).toBe(true);
    expect(lireSiret(siret)).toEqual({ siret, siren: siret.slice(0, 9) });
  });
  it.each(['55208131766523', '55208131866522', '5520813176652', '552 081 317 66522', '552081317', ''])(
    '« %s » ne l’est pas, tel qu’il est écrit',
    (texte) => {
      expect(estSiret(texte)).toBe(false);
    },
  );
  it.each([
    ['par la clé de tous, comme le siège', '35600000000048'],
    ['par la somme de ses chiffres', '35600000009075'],
  ])('est celui d’un établissement de La Poste %s', (_, siret) => {
    expect(estSiret(siret)).toBe(true);
  });
  it('n’est pas celui de La Poste sans l’une ni l’autre', () => {
    expect(estSiret('35600000009076')).toBe(false);
  });
  it('ne suit pour personne d’autre la règle de La Poste', () => {
    // The sum of its digits, 55, is a multiple of five.
    expect(estSiret('55208131766525')).toBe(false);
  });
});

describe('un SIRET saisi', () => {
  it.each([' 552 081 317 66522 ', '552\u00a0081\u202f317\u00a066522', '552.081.317.66522'])(
    'se lit « %s »',
    (saisie) => {
      expect(lireSiret(saisie)).toEqual({ siret: '55208131766522', siren: '552081317' });
    },
  );
  it.each([
    ['MONACOCONFO001', { raison: 'avec-lettres' }],
    ['mc0081317 66522', { raison: 'avec-lettres' }],
    ['', { raison: 'illisible' }],
    ['SIRET inconnu', { raison: 'illisible' }],
    ['552-081-317-66522', { raison: 'illisible' }],
    ['٥٥٢٠٨١٣١٧٦٦٥٢٢', { raison: 'illisible' }],
    ['552 081 317', { raison: 'longueur', chiffres: 9 }],
    ['552081317665220', { raison: 'longueur', chiffres: 15 }],
    ['00000000000000', { raison: 'siren-incorrect', siren: '000000000' }],
    ['55208131866522', { raison: 'siren-incorrect', siren: '552081318' }],
    ['55208131766523', { raison: 'siret-incorrect', siren: '552081317' }],
    ['35600000009076', { raison: 'siret-incorrect', siren: '356000000' }],
  ])('« %s » est refusé avec sa raison', (saisie, raison) => {
    expect(lireSiret(saisie)).toEqual(raison);
  });
});
