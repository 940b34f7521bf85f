import { lireNumero } from './numero-publie';

const numero = (valeur: string) => {
  const lecture = lireNumero('idBeneficiaire', valeur);
  return lecture.lu ? `${lecture.valeur.nature} ${lecture.valeur.numero}` : lecture.cause;
};

describe('lire un numéro publié', () => {
  it.each([
    ['22440002800011', 'siret 22440002800011'],
    ["224 900 019 000 15'", 'siret 22490001900015'],
    ['"82\u00a0212\u202f742 900 014"', 'siret 82212742900014'],
    ['22440002800011.0', 'siret 22440002800011'],
    ['452474562', 'siren 452474562'],
    ['35600000000048', 'siret 35600000000048'],
    ['35600000009075', 'siret 35600000009075'],
    ['7220086800072', 'siret 07220086800072'],
    ['w332216789', 'rna W332216789'],
    ['W2A1000001', 'rna W2A1000001'],
    ['W9R1001234', 'rna W9R1001234'],
    ['="98100001100016"', 'siret 98100001100016'],
    ['\u202a98100001100016\u202c', 'siret 98100001100016'],
    ['SIRET : 08100004400016', 'siret 08100004400016'],
    ['981000011-00016', 'siret 98100001100016'],
    ['981.000.011.00016', 'siret 98100001100016'],
    ['981000011 00 016', 'siret 98100001100016'],
    ['981Â 000Â 011Â 00016', 'siret 98100001100016'],
    ['981000680 0018', 'siret 98100068000018'],
    ['981 000 680 0018', 'siret 98100068000018'],
  ])('lit « %s »', (valeur, attendu) => {
    expect(numero(valeur)).toBe(attendu);
  });

  it('rend son zéro à un SIREN de huit chiffres', () => {
    expect(numero('72200868')).toBe('siren 072200868');
  });

  it.each([
    ['22440002800012', 'SIRET dont la clé est fausse'],
    ['78611666800010', 'SIRET dont la clé est fausse'],
    ['35600000009076', 'SIRET dont la clé est fausse'],
    ['304865000', 'SIREN dont la clé est fausse'],
    ['000000000', 'SIREN dont la clé est fausse'],
    ['7,86E+13', 'numéro arrondi par un tableur'],
    ['22530000000000', 'numéro arrondi par un tableur'],
    ['8094406540001', 'numéro de mauvaise longueur'],
    ['7280266', 'numéro de mauvaise longueur'],
    ['810005900016', 'numéro de mauvaise longueur'],
    ['1234567.001', 'numéro de mauvaise longueur'],
    ['981000011 981000029', 'numéro de mauvaise longueur'],
    // These digits have the key of a SIRET.
    ['9810006800018', 'numéro à deux lectures'],
    ['981000011 10007', 'numéro à deux lectures'],
    ['981 000 011 10007', 'numéro à deux lectures'],
    ['10007 981000011', 'numéro à deux lectures'],
    ['MC1234567890', 'numéro contenant autre chose que des chiffres'],
  ])('écarte « %s »', (valeur, cause) => {
    expect(numero(valeur)).toBe(`idBeneficiaire : ${cause}`);
  });

  it('dit pourquoi un numéro arrondi est perdu', () => {
    expect(lireNumero('idBeneficiaire', '4.52E+13')).toMatchObject({
      motif: 'idBeneficiaire : numéro arrondi par un tableur (« 4.52E+13 »), ses derniers chiffres sont perdus.',
    });
  });
});
