import { ENTETE, fichier, ligne, lire, ouvrir, resume } from '../../../../test/support/fichiers-publies';

const empreintes = async (contenu: string | Buffer) =>
  (await lire(contenu)).map((un) => (un.etat === 'accepte' ? un.subvention.empreinte : un.motif));

describe('recomposer les enregistrements', () => {
  it('garde le compte des lignes physiques', async () => {
    expect(resume(await lire(fichier(ligne('"a\r\nb ""c""\r\nd"'), ligne('e'))))).toEqual(['2 a b "c" d', '5 e']);
  });

  it("écarte l'enregistrement dont un guillemet reste ouvert, et lui seul", async () => {
    expect(resume(await lire(fichier(ligne('a'), ligne('"perdu'), ligne('b'), ligne('"c\r\nd"'))))).toEqual([
      '2 a',
      '3 × guillemet ouvert et jamais refermé',
      '4 b',
      '5 c d',
    ]);
  });

  it('reprend aussi sur un enregistrement de plusieurs lignes', async () => {
    expect(resume(await lire(fichier(ligne('"perdu'), ligne('"c\r\nd"'), ligne('e'))))).toEqual([
      '2 × guillemet ouvert et jamais refermé',
      '3 c d',
      '5 e',
    ]);
  });

  it('emporte le texte qui suit un guillemet ouvert sans être un enregistrement', async () => {
    const perdues = Array.from({ length: 150 }, (_, rang) => `suite ${rang}`);
    const [dechire, ...suite] = await lire(fichier(ligne('"perdu'), ...perdues, 'fin";10;aide', ligne('b')));
    expect(dechire).toMatchObject({
      motif: "Un guillemet ouvert à la ligne 2 (texte perdu jusqu'à la ligne 153) n'est jamais refermé.",
    });
    expect(resume(suite)).toEqual(['154 b']);
  });

  it('dit le guillemet ouvert de la dernière ligne', async () => {
    expect(resume(await lire(fichier(ligne('a'), ligne('"perdu'))))).toEqual([
      '2 a',
      '3 × guillemet ouvert et jamais refermé',
    ]);
  });

  it("écarte un enregistrement dont le nombre de champs n'est pas le bon", async () => {
    expect(await lire(fichier('a;b;c', `${ligne('ok')};;`, `${ligne('trop')};x`))).toMatchObject([
      { ligne: 2, etat: 'ecarte', motif: "L'enregistrement compte 3 champs au lieu de 8." },
      { ligne: 3, etat: 'accepte' },
      { ligne: 4, etat: 'ecarte', motif: "L'enregistrement compte 9 champs au lieu de 8." },
    ]);
  });

  it.each([
    ['dont le numéro a des tirets', ligne('"Objet deux"', { attribuant: '224-400-028-00011', montant: '90000' })],
    ['dont le numéro est une formule', ligne('"Objet deux"', { attribuant: '"=""22440002800011"""' })],
    ['dont le numéro est illisible', ligne('"Objet deux"', { attribuant: 'n.c.', montant: '90000' })],
    ['sans numéro ni date', '"suite";9;x'],
  ])('ne donne jamais à un enregistrement déchiré les valeurs du suivant, %s', async (_, suivante) => {
    const lus = await lire(fichier(ligne('"Objet perdu'), suivante, ligne('intact')));
    expect(lus[0]).toMatchObject({ etat: 'ecarte', cause: 'guillemet ouvert et jamais refermé' });
    expect(lus.filter(({ etat }) => etat === 'accepte').map(({ ligne: numero }) => numero)).not.toContain(2);
    const emportees = lus.map((un) => (un.etat === 'ecarte' ? (un.lignesEmportees ?? 0) : 0));
    expect(lus.length + emportees.reduce((somme, nombre) => somme + nombre)).toBe(3);
  });

  it('cesse de lire après un en-tête incomplet, jusqu’au prochain qui est entier', async () => {
    const incomplet =
      'nomBeneficiaire;N° SIRET du tiers;dateConvention;nomAttribuant;idAttribuant;objet;montant;nature';
    expect(resume(await lire(fichier(ligne('a'), incomplet, ligne('b'), ENTETE, ligne('c'))))).toEqual([
      '2 a',
      '3 × en-tête incomplet',
      '4 × ligne sous un en-tête incomplet',
      '5 × en-tête répété',
      '6 c',
    ]);
  });

  it('garde les guillemets de trop à leur place', async () => {
    expect(resume(await lire(fichier(ligne('festival "plans"'), ligne('"bilan d"été"'))))).toEqual([
      '2 festival "plans"',
      '3 bilan d"été',
    ]);
  });
});

describe('lire un enregistrement', () => {
  it('rend tous les champs', async () => {
    expect(await lire(fichier(ligne('Travaux')))).toEqual([
      {
        ligne: 2,
        etat: 'accepte',
        champsRepares: 0,
        subvention: {
          attribuant: { nom: 'Département', siret: '22440002800011', siren: '224400028' },
          beneficiaire: { nom: 'Club', numero: '452474562', nature: 'siren' },
          date: { valeur: '2017-06-10', precision: 'jour' },
          annee: 2017,
          montantCentimes: 1050,
          objet: 'Travaux',
          nature: 'aide en numéraire',
          referenceDecision: null,
          rang: 1,
          empreinte: expect.stringMatching(/^[0-9a-f]{64}-1$/) as unknown,
        },
      },
    ]);
  });

  it('accepte un SIREN pour attribuant, et un RNA faute de SIRET', async () => {
    const entete = `${ENTETE};rnaBeneficiaire`;
    const corps = `${ligne('a', { attribuant: '227200029' }).replace('452474562', 'NA')};W332216789`;
    expect(await lire(`${entete}\n${corps}\n`)).toMatchObject([
      {
        subvention: {
          attribuant: { siret: null, siren: '227200029' },
          beneficiaire: { numero: 'W332216789', nature: 'rna' },
        },
      },
    ]);
  });

  it('écarte sur le premier champ illisible, en le nommant', async () => {
    expect(await lire(fichier(ligne('a', { montant: 'NA' }), ligne('b', { attribuant: 'W332216789' })))).toMatchObject([
      { ligne: 2, champ: 'montant', motif: 'montant : valeur absente (« NA »).' },
      { ligne: 3, champ: 'idAttribuant', cause: "idAttribuant : numéro d'association" },
    ]);
  });

  it("rend compte de l'avancement", async () => {
    const publie = await ouvrir(fichier(ligne('a')));
    const vus: (readonly [number, number])[] = [];
    for await (const _ of publie.lignes({ onProgress: (lus, taille) => vus.push([lus, taille]) }))
      expect(_.ligne).toBe(2);
    expect(vus).toEqual([[publie.taille, publie.taille]]);
  });
});

describe("l'empreinte d'une subvention", () => {
  const [un, deux] = [ligne('Théâtre à Nantes'), ligne('Cœur')];

  it('numérote les enregistrements égaux, à chaque lecture de même', async () => {
    const publie = await ouvrir(fichier(un, deux, un));
    for (let lecture = 0; lecture < 2; lecture += 1) {
      const rangs: number[] = [];
      for await (const lu of publie.lignes()) if (lu.etat === 'accepte') rangs.push(lu.subvention.rang);
      expect(rangs).toEqual([1, 1, 2]);
    }
  });

  it("ne dépend ni de l'ordre, ni de l'encodage, ni du séparateur, ni des espaces, ni du mojibake, ni des noms", async () => {
    const [premiere = '', seconde = ''] = await empreintes(fichier(un, deux));
    expect(premiere).not.toBe(seconde);
    expect(await empreintes(fichier(deux, un))).toEqual([seconde, premiere]);
    expect(await empreintes(Buffer.from(fichier(un), 'latin1'))).toEqual([premiere]);
    expect(await empreintes(fichier(un).replaceAll(';', '\t'))).toEqual([premiere]);
    expect(
      await empreintes(fichier(un.replace('22440002800011', "224 400 028 00011'").replace('10,5', ' 10.50 €'))),
    ).toEqual([premiere]);
    expect(await empreintes(fichier(un.replace('Théâtre à', 'ThÃ©Ã¢tre Ã\u00a0')))).toEqual([premiere]);
    expect(await empreintes(fichier(un.replace('Club', 'Autre nom').replace('2017-06-10', '10/06/2017')))).toEqual([
      premiere,
    ]);
    const colonnes = (texte: string) => texte.split(';').reverse().join(';');
    expect(await empreintes(`${colonnes(ENTETE)}\n${colonnes(un)}\n`)).toEqual([premiere]);
  });

  it.each([
    ['22440002800011', '22490001900015'],
    ['452474562', '305818221'],
    ['2017-06-10', '2017'],
    ['10,5', '10,51'],
    ['Nantes', 'Rezé'],
  ])('distingue « %s » de « %s »', async (avant, apres) => {
    expect(await empreintes(fichier(un.replace(avant, apres)))).not.toEqual(await empreintes(fichier(un)));
  });
});
