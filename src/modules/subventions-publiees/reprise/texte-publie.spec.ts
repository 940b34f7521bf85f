import { citer, lecteurDeTexte, lireTexte, replier } from './texte-publie';

const texte = (valeur: string) => lireTexte(valeur).texte;

describe('lire un texte publié', () => {
  it.each(['', '  ', 'NA', 'n/a', 'sans objet', 'Sans objet ', 'néant', '-', '#NOM ?', '#VALEUR !', 'Err:502'])(
    'tient « %s » pour absent',
    (valeur) => {
      expect(lireTexte(valeur)).toEqual({ texte: null, repare: false });
    },
  );

  it('ramène les blancs à un espace', () => {
    expect(texte(' soutien à\u00a0 la\r\nparentalité ')).toBe('soutien à la parentalité');
  });

  it.each([
    ['dÃ©libÃ©ration', 'délibération'],
    ['LES RESTAURANTS DU CÅ’UR', 'LES RESTAURANTS DU CŒUR'],
    ['dâ€™Anjou, 10 â‚¬', 'd’Anjou, 10 €'],
    ['CÃƒâ€¦Ã¢â‚¬â„¢UR', 'CŒUR'],
    ['C\u00c5\u0092UR', 'CŒUR'],
  ])('répare « %s »', (valeur, attendu) => {
    expect(lireTexte(valeur)).toEqual({ texte: attendu, repare: true });
  });

  it.each(['délibération', 'Théà¢tre', 'parentalitÃ© à reprendre', 'dÃ©cision n°4', 'CŒUR d’été', 'Île-de-France'])(
    'laisse « %s » tel quel',
    (valeur) => {
      expect(lireTexte(valeur)).toEqual({ texte: valeur, repare: false });
    },
  );

  it('replie ce qui ne distingue pas deux éditions', () => {
    expect(replier('Théâtre  du CŒUR, n° 1')).toBe('theatreducoeurn1');
    expect(replier('Théà¢tre')).toBe(replier('theatre'));
    expect(replier('Ελλάδα')).not.toBe('');
  });

  it('cite court et sur une ligne', () => {
    expect(citer(`a\r\nb${'x'.repeat(80)}`)).toBe(`« a b${'x'.repeat(57)}… »`);
  });

  it('ne confond pas deux valeurs qui se suivent', () => {
    const lire = lecteurDeTexte();
    expect(['', 'un', 'un', 'dÃ©', 'un', 'NA'].map((valeur) => lire(valeur).texte)).toEqual([
      null,
      'un',
      'un',
      'dé',
      'un',
      null,
    ]);
  });
});
