import { lireEdition } from './lire-edition';

const lignes = (...textes: readonly (readonly [string, string, string])[]) =>
  textes.map(([territoire, annee, valeur], rang) => ({ line: rang + 2, cells: { territoire, annee, valeur } }));

describe('les lignes d’une édition', () => {
  it('ont un territoire, une année et une valeur', () => {
    const attendues = [
      { territoire: 'FR', annee: 2015, valeur: 1_380 },
      { territoire: '01', annee: 2016, valeur: 1_500 },
      { territoire: '53', annee: 2016, valeur: 1_507 },
    ];
    const lues = lignes(['FR', '2015', '13,8'], ['01', '2016', '15'], ['53', '2016', '15.07']);
    expect(lireEdition(lues, 'pour-cent')).toEqual({ valeurs: attendues, fautes: [] });
    expect(lireEdition(lignes(['53', '2024', '183500']), 'nombre').valeurs).toEqual([
      { territoire: '53', annee: 2024, valeur: 183_500 },
    ]);
  });

  it('disent leurs fautes, avec leur numéro', () => {
    const lues = lignes(
      ['99', '2015', '1'],
      ['FR', '15', '1'],
      ['FR', '2015', '1 000'],
      ['FR', '2015', '10'],
      ['FR', '2015', '11'],
      ['FR', '2016', '-1'],
      ['', '', ''],
      ['FR', '2017', '2'],
    );
    expect(lireEdition(lues, 'nombre').fautes).toEqual([
      'Ligne 2 : « 99 » n’est ni FR ni le code INSEE d’une région.',
      'Ligne 3 : « 15 » n’est pas une année.',
      'Ligne 4 : « 1 000 » n’est pas un nombre entier sans espace.',
      'Ligne 6 : ce territoire et cette année sont déjà à la ligne 5.',
      'Ligne 7 : « -1 » n’est pas un nombre entier sans espace.',
      'Ligne 8 : «  » n’est ni FR ni le code INSEE d’une région.',
    ]);
  });

  it('refusent un pourcentage de trois décimales, où la virgule serait des milliers', () => {
    for (const valeur of ['1,234', '13,8 %', '1.2.3', '', '1234'])
      expect(lireEdition(lignes(['FR', '2015', valeur]), 'pour-cent').fautes).toHaveLength(1);
  });

  it('disent leurs dix premières fautes', () => {
    const fausses = lignes(...Array<readonly [string, string, string]>(12).fill(['x', '2015', '1']));
    expect(lireEdition(fausses, 'nombre').fautes.at(-1)).toBe('Et 2 autres fautes.');
  });
});
