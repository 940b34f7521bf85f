import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ouvrirFichier } from './fichier-publie';

const dossier = resolve(__dirname, '../../../../test/support/fichiers-difficiles');
const fichiers = readdirSync(dossier).filter((nom) => nom.endsWith('.csv'));

/** For each record, its amount in euros when it is accepted, its date when it is not the one of most records, or its cause. */
const lire = async (nom: string): Promise<readonly string[]> => {
  try {
    const publie = await ouvrirFichier(join(dossier, nom), { aujourdhui: '2026-11-26' });
    const lus: string[] = [];
    for await (const lu of publie.lignes()) {
      if (lu.etat === 'ecarte') lus.push(`× ${lu.cause}`);
      else {
        const { date, montantCentimes, beneficiaire } = lu.subvention;
        const jour = date.valeur === '2018-03-12' ? '' : ` le ${date.valeur}`;
        lus.push(`${montantCentimes / 100}${jour} à ${beneficiaire.numero}`);
      }
    }
    return lus;
  } catch (error) {
    return [(error as Error).message];
  }
};

const UN = 'à 98100001100016';
const DEUX = 'à 98100002900018';
const TROIS = 'à 98100003700011';
const QUATRE = 'à 08100004400016';
const seule = [`1500 ${UN}`];
const deux = [`1500 ${UN}`, `1500 ${DEUX}`];
const ABSENTS = '× montant : valeur absente';
const TABLEUR = '× montant : montant arrondi par un tableur';
const DEUX_LECTURES = '× montant : montant à deux lectures';
const PLUSIEURS_DATES = '× dateConvention : date à plusieurs lectures';
const DATE = '× dateConvention : date illisible';
const NEGATIF = '× montant : montant négatif';
const LONGUEUR = '× idBeneficiaire : numéro de mauvaise longueur';
const LETTRES = '× idBeneficiaire : numéro contenant autre chose que des chiffres';
const CODE_POSTAL = '× idBeneficiaire : numéro à deux lectures';
const CHAMPS = '× nombre de champs différent de celui des colonnes';

/** What each file must give. The trouble of each is in its name. */
const ATTENDU: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  '01': [DEUX_LECTURES, DEUX_LECTURES, DEUX_LECTURES, DEUX_LECTURES],
  '02': Array<string>(3).fill('× montant : plusieurs nombres'),
  '03': [`1500.5 ${UN}`, `22000.8 ${DEUX}`, `300.25 ${TROIS}`],
  '04': [`3000 ${UN}`, `4000 ${UN}`, `5000 ${TROIS}`],
  '05': deux,
  '06': [...deux, `1500 ${TROIS}`],
  '07': [...deux, `1500 ${QUATRE}`],
  '08': [`1500 ${UN}`, `1500 le 2018-12-31 ${DEUX}`],
  '09': Array<string>(4).fill(PLUSIEURS_DATES),
  '10': [DATE, DATE, DATE, DATE],
  '11': [DATE, DATE],
  '12': ['W9R1001234', 'W9C3000456', 'W9P1002761', 'W751000123'].map((rna) => `1500 à ${rna}`),
  '13': [LONGUEUR, LETTRES, LONGUEUR],
  '14': deux,
  '15': seule,
  '16': seule,
  '17a': seule,
  '17b': seule,
  '17c': seule,
  '17d': seule,
  '18': seule,
  '18b': seule,
  '19': [...seule, ...seule],
  '20a': seule,
  '20b': [/encodage du fichier est douteux/],
  '20c': [/encodage du fichier est douteux/],
  '20d': [/UTF-16.*enregistrez-le au format CSV UTF-8/],
  '20e': seule,
  '20f': ['× caractère nul', `1500 ${DEUX}`],
  '20g': deux,
  '21': [`1500 ${UN}`, `2500 ${DEUX}`],
  '22a': [`1500 ${UN}`, '× en-tête répété', `1500 ${DEUX}`],
  '22b': [`1500 ${UN}`, '× en-tête dans un autre ordre', `1500 ${DEUX}`],
  '23': [...seule, '× idAttribuant : valeur absente', '× nomAttribuant : ligne de total'],
  '24': [ABSENTS, ABSENTS, `1500 ${TROIS}`, '× dateConvention : valeur absente'],
  '25': Array<string>(5).fill(NEGATIF),
  '26': ['× montant : montant démesuré', '× montant : montant qui commence par un zéro', `35000 ${TROIS}`],
  '27a': ['1500 à 981000011'],
  '27b': seule,
  '28': [`1500 ${QUATRE}`, LONGUEUR, '1500 à 081000044', `1500 ${QUATRE}`],
  '29': [UN, DEUX, TROIS, QUATRE, TROIS, UN, UN].map((qui) => `1500 ${qui}`),
  '30': seule,
  '31': seule,
  '32': [LONGUEUR, LETTRES, LONGUEUR],
  '33': [DATE, DATE, DATE, DATE],
  '34': [...seule, ...seule, ...seule],
  '35': seule,
  '36': [CODE_POSTAL],
  '37': Array<string>(3).fill('1500 à W751000123'),
  '38': [TABLEUR, TABLEUR, TABLEUR],
  '39': [CHAMPS, ...seule],
  '40': [...deux, `1500 ${TROIS}`],
  '41': [
    ...deux,
    `1500 ${TROIS}`,
    "× montant : montant qui n'est pas un nombre",
    ...seule,
    '× montant : montant hors taxes',
    ...seule,
    "× montant : montant qui n'est pas un nombre",
  ],
  '42': deux,
  '43': seule,
  '44': seule,
  '46': seule,
  '48': [...seule, PLUSIEURS_DATES, `1500 ${QUATRE}`, DATE, ...seule],
  '50': seule,
  '51a': [`1500 le 2018 ${UN}`, `1500 le 2018 ${UN}`],
  '51b': [`1500 le 2018 ${UN}`, `1500 le 2018 ${UN}`],
  '52': [CHAMPS],
  '53': ['× champs à plusieurs lectures'],
  '54': [DATE],
  '56': [`1500 le 2018-04-03 ${UN}`, `1500 le 2018-03-04 ${DEUX}`],
  '58': [PLUSIEURS_DATES],
  '59': [LONGUEUR, LONGUEUR, ...seule],
  '60': Array.from({ length: 12 }, (_, rang) => (rang === 2 ? '× guillemet ouvert et jamais refermé' : `1500.5 ${UN}`)),
  '64': [CODE_POSTAL, CODE_POSTAL, CODE_POSTAL],
};

describe('les fichiers difficiles', () => {
  it.each(fichiers)('%s', async (nom) => {
    const lus = await lire(nom);
    const attendu = ATTENDU[nom.split('-', 1)[0] ?? ''] ?? [];
    expect(lus).toHaveLength(attendu.length);
    for (const [rang, un] of attendu.entries())
      if (typeof un === 'string') expect(lus[rang]).toBe(un);
      else expect(lus[rang]).toMatch(un);
  });

  it('sont tous dans la table', () => {
    expect(fichiers.map((nom) => nom.split('-', 1)[0]).sort()).toEqual(Object.keys(ATTENDU).sort());
  });
});

describe('ce qu’ils ont de particulier', () => {
  const premier = async (nom: string) => {
    const publie = await ouvrirFichier(join(dossier, nom), { aujourdhui: '2026-11-26' });
    for await (const lu of publie.lignes()) if (lu.etat === 'accepte') return { publie, lu, ...lu.subvention };
    throw new Error(`${nom} has no accepted record.`);
  };

  it('l’encodage d’un fichier qui a le signe de l’euro en 0xA4', async () => {
    const { publie, beneficiaire, objet } = await premier('20a-iso-8859-15.csv');
    expect([publie.encodage, beneficiaire.nom, objet]).toEqual(['iso-8859-15', 'Cœur de Ville', "Chef-d'œuvre à Nœux"]);
  });

  it('les lignes passées avant l’en-tête, et les colonnes qui ne sont pas lues', async () => {
    const { publie } = await premier('16-titre-avant-entete.csv');
    expect([publie.lignesPassees, publie.ignorees]).toEqual([
      2,
      ['conditionsVersement', 'datesPeriodeVersement', 'idRAE', 'notificationUE', 'pourcentageSubvention'],
    ]);
  });

  it('les ordres donnés à un terminal n’entrent pas dans un nom', async () => {
    expect((await premier('30-sequences-terminal.csv')).attribuant.nom).toBe('Région ROUGE elpmexE');
  });

  it('les erreurs d’un tableur ne sont pas des noms', async () => {
    const { beneficiaire, objet } = await premier('24-erreurs-de-tableur.csv');
    expect([beneficiaire.nom, objet]).toEqual(['', null]);
  });

  it('une subvention publiée par SIREN, puis par SIRET, est la même', async () => {
    const [une, autre] = await Promise.all(['27a-edition-siren.csv', '27b-edition-siret.csv'].map(premier));
    expect(une?.empreinte).toBe(autre?.empreinte);
  });

  it('un montant dont la cellule parle de taxes est dit', async () => {
    const publie = await ouvrirFichier(join(dossier, '41-devises.csv'), { aujourdhui: '2026-11-26' });
    const remarques: (string | undefined)[] = [];
    for await (const lu of publie.lignes()) if (lu.etat === 'accepte') remarques.push(lu.remarque);
    expect(remarques).toContain('montant dit toutes taxes comprises (TTC)');
  });
});
