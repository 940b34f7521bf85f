import { ExamenDesAccents } from './page-de-code';

const pageDe = (texte: string) => {
  const examen = new ExamenDesAccents();
  examen.observer(Buffer.from(texte, 'latin1'));
  try {
    return examen.conclure();
  } catch {
    return 'douteux';
  }
};

describe('la page de code d’un fichier qui n’est pas en UTF-8', () => {
  it.each([
    ['R\u0083GION BRETAGNE, ASSOCIATION D\u0083VELOPPEMENT', 'Mac Roman en capitales'],
    ['Comit\u008e ; \u0088 l\u00d5emploi', 'Mac Roman, fins de mots et apostrophe'],
    ['Sant\u0082 et libert\u0082, march\u0082', 'CP850, fins de mots'],
    ['COMIT\u0090 DES F\u0092TES', 'CP850 en capitales'],
  ])('est douteuse : « %s » (%s)', (texte) => {
    expect(pageDe(texte)).toBe('douteux');
  });

  it.each([
    ['Comit\u00e9 des f\u00eates, DU\u008aAN BO\u008eENA', 'windows-1252'],
    ['Marque\u0099, l\u0092\u00e9t\u00e9 \u0085 \u0080', 'windows-1252'],
    ['TOMA\u008a, Th\u00e9\u00e2tre', 'windows-1252'],
    ['Cours de \u00bdh, \u00e9t\u00e9', 'windows-1252'],
    ['C\u00bcur, 10 \u00a4', 'iso-8859-15'],
    ['c\u00bdur', 'iso-8859-15'],
  ])('« %s » : %s', (texte, page) => {
    expect(pageDe(texte)).toBe(page);
  });
});
