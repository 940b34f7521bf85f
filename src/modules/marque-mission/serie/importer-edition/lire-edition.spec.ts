import { lireEdition } from './lire-edition';

describe('le fichier d’une édition', () => {
  it('se lit à points-virgules ou à virgules, avec ou sans marque d’ordre', () => {
    const attendues = [
      { territoire: 'FR', annee: 2015, valeur: 1_380 },
      { territoire: '01', annee: 2016, valeur: 1_500 },
    ];
    for (const fichier of [
      'territoire;annee;valeur\nFR;2015;13,8\n01;2016;15\n',
      '\ufeffterritoire;annee;valeur\r\nFR;2015;13.80\r\n01;2016;15,0',
      'territoire,annee,valeur\nFR,2015,13.8\n01,2016,15.00\n\n',
    ])
      expect(lireEdition(fichier, 'pour-cent')).toEqual({ valeurs: attendues, fautes: [] });
    expect(lireEdition('territoire;annee;valeur\n53;2024;183500', 'nombre').valeurs).toEqual([
      { territoire: '53', annee: 2024, valeur: 183_500 },
    ]);
  });

  it('dit la ligne de chaque faute', () => {
    const lignes = [
      'FR;2015',
      '99;2015;1',
      'FR;15;1',
      'FR;2015;1 000',
      'FR;2015;10',
      'FR;2015;11',
      'FR;2016;-1',
      ';;',
      '',
    ];
    expect(lireEdition(['territoire;annee;valeur', ...lignes, 'FR;2017;2'].join('\n'), 'nombre').fautes).toEqual([
      'Ligne 2 : trois champs sont attendus.',
      'Ligne 3 : « 99 » n’est ni FR ni le code INSEE d’une région.',
      'Ligne 4 : « 15 » n’est pas une année.',
      'Ligne 5 : « 1 000 » n’est pas un nombre entier sans espace.',
      'Ligne 7 : ce territoire et cette année sont déjà à la ligne 6.',
      'Ligne 8 : « -1 » n’est pas un nombre entier sans espace.',
      'Ligne 9 : «  » n’est ni FR ni le code INSEE d’une région.',
      'Ligne 10 : trois champs sont attendus.',
    ]);
  });

  it('refuse un pourcentage de trois décimales, où la virgule serait des milliers', () => {
    for (const valeur of ['1,234', '13,8 %', '1.2.3', '', '1234'])
      expect(lireEdition(`territoire;annee;valeur\nFR;2015;${valeur}`, 'pour-cent').fautes).toHaveLength(1);
  });

  it('refuse un en-tête autre, un fichier vide ou trop long, et nomme les dix premières fautes', () => {
    for (const fichier of ['', 'region;annee;valeur\nFR;2015;1', 'territoire;annee,valeur\nFR;2015;1'])
      expect(lireEdition(fichier, 'nombre').fautes[0]).toMatch(/^Ligne 1 :/);
    expect(lireEdition('territoire;annee;valeur\n', 'nombre').fautes[0]).toMatch(/^Ligne 2 :/);
    const longue = (ligne: string, nombre: number) =>
      ['territoire;annee;valeur', ...Array<string>(nombre).fill(ligne)].join('\n');
    expect(lireEdition(longue('FR;2015;1', 2_001), 'nombre').fautes[0]).toMatch(/^Ligne 2002 :/);
    expect(lireEdition(longue('x;2015;1', 12), 'nombre').fautes.at(-1)).toBe('Et 2 autres fautes.');
  });
});
