import {
  cleDeReference,
  estLisible,
  estReference,
  nettoyer,
  nettoyerLignes,
  pourTerminal,
  sontLisibles,
} from './texte-saisi';

describe('un texte saisi', () => {
  it.each([
    ['  DM  1 ', 'DM 1'],
    ['DM\u00a01', 'DM 1'],
    ['DM\n\t1', 'DM 1'],
    ['\u3000DM\u20281\ufeff', 'DM 1'],
    ['Éclat', 'Éclat'],
    ['E\u0301clat', 'Éclat'],
    ['ＤＭ１', 'DM1'],
    ['Dé\ufb01', 'Défi'],
  ])('« %s » s’écrit « %s »', (saisie, attendu) => {
    expect(nettoyer(saisie)).toBe(attendu);
    expect(estLisible(attendu)).toBe(true);
  });

  it.each([
    ['vide', ''],
    ['de ponctuation', '-- !'],
    ['d’un accent seul', '\u0301'],
    ['d’une espace sans largeur', '\u200b'],
    ['avec une espace sans largeur', 'DM\u200b1'],
    ['avec une marque de sens', 'DM\u202e1'],
    ['avec un isolement', '\u2066DM\u2069'],
    ['avec un trait d’union conditionnel', 'DM\u00ad1'],
    ['d’un remplissage coréen', '\u3164'],
    ['avec un sélecteur de variante', 'DM\ufe0f'],
    ['avec une commande', 'DM\u00071'],
    ['avec une séquence de terminal', '\u001b[31mDM'],
    ['avec un caractère privé', 'DM\ue000'],
    ['avec une moitié de caractère', 'DM\ud83d'],
    ['avec une balise invisible', 'DM\u{e0041}'],
  ])('%s, n’est pas lisible', (_, saisie) => {
    expect(estLisible(nettoyer(saisie))).toBe(false);
  });

  it('est la même référence, quels que soient casse, espaces et forme', () => {
    expect(new Set(['DM 1', 'dm 1', 'DM  1 ', 'ＤＭ 1', 'Dm\u00a01'].map(cleDeReference))).toEqual(new Set(['dm 1']));
    expect(cleDeReference('DM1')).not.toBe(cleDeReference('DM 1'));
  });

  it.each(['DM 0', 'Délibération n° 17-045 (rectifiée)', 'MDT-2026/00412', 'Décision modificative 2026-2'])(
    '%s est une référence',
    (saisie) => {
      expect(estReference(nettoyer(saisie))).toBe(true);
    },
  );
  it.each(['anne@exemple.fr', 'https://exemple.fr/a?b', 'DM 1 ; DM 2', '-1', ''])('%s n’en est pas une', (saisie) => {
    expect(estReference(nettoyer(saisie))).toBe(false);
  });

  it('n’agit pas sur un terminal', () => {
    expect(pourTerminal('a\u001b[2Jb\u202ec\nd\te')).toBe('a\ufffd[2Jb\ufffdc\nd\te');
  });

  it('garde ses lignes, chacune nettoyée', () => {
    expect(nettoyerLignes('  Bonjour,\r\n\r\n\n\nla  livraison\test reportée.\rMerci \n ')).toBe(
      'Bonjour,\n\nla livraison est reportée.\nMerci',
    );
    expect(sontLisibles('une\ndeux')).toBe(true);
    expect(sontLisibles('une\nde\u202eux')).toBe(false);
    expect(sontLisibles('\n')).toBe(false);
  });
});
