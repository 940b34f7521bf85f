import { ENTETE, fichier, ligne, lire, ouvrir, resume } from '../../../../test/support/fichiers-publies';

describe("reconnaître l'encodage", () => {
  const tardif = fichier(
    ...Array.from({ length: 9000 }, (_, rang) => ligne(`projet ${rang}`).replaceAll('é', 'e')),
    ligne('été'),
  );

  it.each([
    ['utf-8', Buffer.from(tardif)],
    ['utf-8 (avec BOM)', Buffer.from(`\ufeff${tardif}`)],
    ['windows-1252', Buffer.from(tardif, 'latin1')],
  ])('%s, le premier accent venant après un demi-million d’octets', async (encodage, contenu) => {
    const publie = await ouvrir(contenu);
    expect(publie.encodage).toBe(encodage);
    expect(publie.colonnes[0]).toBe('nomAttribuant');
    expect(resume(await lire(contenu)).at(-1)).toBe('9002 été');
  });

  it('lit les caractères propres à windows-1252', async () => {
    const contenu = Buffer.from(fichier(ligne('10 ? d?uvre')), 'latin1');
    contenu[contenu.indexOf('?')] = 0x80;
    contenu[contenu.indexOf('?')] = 0x9c;
    expect(resume(await lire(contenu))).toEqual(['2 10 € dœuvre']);
  });

  it('rend entier un caractère coupé entre deux blocs lus', async () => {
    const debut =
      Buffer.byteLength(fichier()) + Buffer.byteLength('Département;22440002800011;2017-06-10;Club;452474562;');
    const objet = `${'x'.repeat(256 * 1024 - debut - 1)}€`;
    expect(resume(await lire(fichier(ligne(objet))))).toEqual([`2 ${objet}`]);
  });

  it('ne prend pas pour de l’UTF-8 un fichier qui finit au milieu d’une lettre', async () => {
    const contenu = Buffer.from(`${fichier().replaceAll('é', 'e')}${ligne('a').replaceAll('é', 'e')}\u00e9`, 'latin1');
    expect((await ouvrir(contenu)).encodage).toBe('windows-1252');
  });

  it('compte les champs réparés', async () => {
    expect(await lire(fichier(ligne('dÃ©libÃ©ration')))).toMatchObject([
      { etat: 'accepte', champsRepares: 1, subvention: { objet: 'délibération', nature: 'aide en numéraire' } },
    ]);
  });

  it.each([
    ['UTF-16', Buffer.from(fichier(ligne('a')), 'utf16le')],
    ['classeur', Buffer.from('PK\u0003\u0004\u0000\u0000')],
  ])('refuse un fichier %s', async (_, contenu) => {
    await expect(ouvrir(contenu)).rejects.toThrow(/enregistrez-le au format CSV UTF-8/);
  });

  it('lit les fins de ligne à un seul retour chariot', async () => {
    expect(resume(await lire(`${ENTETE}\r${ligne('a')}\r${ligne('b')}`))).toEqual(['2 a', '3 b']);
  });
});

describe("lire l'en-tête", () => {
  it.each([
    [';', ENTETE],
    [',', ENTETE.replaceAll(';', ',')],
    ['\t', ENTETE.replaceAll(';', '\t')],
    [
      ';',
      '"Nom attribuant";"ID_ATTRIBUANT";"Date, convention";"nomBénéficiaire";"idBeneficiaire";"Objet";"montant";"autre"',
    ],
  ])('reconnaît « %s » comme séparateur', async (separateur, entete) => {
    const publie = await ouvrir(`${entete}\n`);
    expect(publie.separateur).toBe(separateur);
    expect(publie.colonnes).toHaveLength(8);
  });

  it("passe l'annonce du séparateur et les lignes vides", async () => {
    expect(resume(await lire(`sep=;\r\n\r\n${fichier(ligne('a'), '', ';;;;;;;', ligne('b'))}`))).toEqual([
      '4 a',
      '7 b',
    ]);
  });

  it.each([30, 5])('trouve l’en-tête sous un titre qui a perdu un guillemet, et lit les %i lignes', async (nombre) => {
    const lignes = Array.from({ length: nombre }, (_, rang) => ligne(`objet ${rang}`));
    for (const titre of ['Subventions de la "Région', 'Longueur 5" et plus'])
      expect(resume(await lire(`${titre}\r\n${fichier(...lignes)}`))).toEqual(
        lignes.map((_, rang) => `${rang + 3} objet ${rang}`),
      );
    await expect(ouvrir('Subventions de la "Région\r\na;b\r\n')).rejects.toThrow(/Les colonnes obligatoires manquent/);
  });

  it('dit quelles colonnes manquent et lesquelles il a trouvées', async () => {
    await expect(ouvrir('Nom attribuant;Objet\r\nx;y\r\n')).rejects.toThrow(
      'Les colonnes obligatoires manquent : idAttribuant, dateConvention, montant, idBeneficiaire (ou rnaBeneficiaire). ' +
        'Colonnes trouvées : « Nom attribuant », « Objet ».',
    );
  });

  it('lit une colonne en double tant que ses cellules disent la même chose, et préfère le nom du modèle', async () => {
    const entete = `Montant total;Nature de l'aide;${ENTETE};MONTANT`;
    const lignes = [
      `;prêt;${ligne('absent')};`,
      `10,50 €;prêt;${ligne('égal')};10,5`,
      `12;prêt;${ligne('autre')};`,
      `;prêt;${ligne('autre encore')};13`,
    ];
    const lus = await lire([entete, ...lignes].join('\r\n'));
    expect(resume(lus)).toEqual([
      '2 absent',
      '3 égal',
      '4 × montant : deux colonnes se contredisent',
      '5 × montant : deux colonnes se contredisent',
    ]);
    expect((await ouvrir(`${entete}\r\n`)).ignorees).toEqual(['Montant total', "Nature de l'aide", 'MONTANT']);
  });

  it.each([
    ['dateConvention', 'Date de convention', '10/06/2017', '11/06/2017'],
    ['idBeneficiaire', 'SIRET du bénéficiaire', '45247456200017', '98100001100016'],
  ])('compare deux colonnes %s par ce qu’elles disent', async (_, titre, memes, autres) => {
    const lus = await lire([`${ENTETE};${titre}`, `${ligne('a')};${memes}`, `${ligne('b')};${autres}`].join('\r\n'));
    expect(lus.map(({ etat }) => etat)).toEqual(['accepte', 'ecarte']);
  });

  it.each([
    ['credits', 'accepte'],
    ['financement', 'accepte'],
    ['Montant numéraire', 'accepte'],
    ['code postal', 'ecarte'],
    ['N° de dossier', 'ecarte'],
  ])('compare le montant à la colonne « %s » : %s', async (titre, etat) => {
    const [lu] = await lire(`${ENTETE};${titre}\r\n${ligne('Travaux', { montant: '35000' })};35000\r\n`);
    expect(lu).toMatchObject({ etat });
  });

  it.each([
    ['un montant qui est sa date', ligne('a', { montant: '20170610' })],
    ['TOTAUX', ligne('a').replace('Club', 'TOTAUX')],
    ['Cumul 2018', ligne('a').replace('Club', 'Cumul 2018')],
  ])('écarte %s', async (_, lue) => {
    expect(await lire(fichier(lue))).toMatchObject([{ etat: 'ecarte' }]);
  });

  it('refuse un fichier vide et accepte un en-tête seul', async () => {
    await expect(ouvrir('')).rejects.toThrow('Le fichier est vide.');
    await expect(ouvrir('\r\n\r\n')).rejects.toThrow('Le fichier est vide.');
    expect(await lire(ENTETE)).toEqual([]);
  });

  it("refuse une ligne sans fin plutôt que d'emplir la mémoire", async () => {
    await expect(lire(`${ENTETE}\n${'x'.repeat(1_600_000)}\n`)).rejects.toThrow(/dépasse un million de caractères/);
  });
});
