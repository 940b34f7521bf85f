import { estRna, estSiren, estSiret } from '#libs/france';
import { illisible, lu, type EchecDeLecture, type Lecture } from './lecture';
import { valeurTapee } from './texte-publie';

export type Nature = 'siret' | 'siren' | 'rna';
export type Numero = Readonly<{ numero: string; nature: Nature }>;

/** The same of a SIREN and of the SIRETs of its establishments. */
export const numeroSansEtablissement = ({ numero, nature }: Numero): string =>
  nature === 'siret' ? numero.slice(0, 9) : numero;

const EGAL_DE_TABLEUR = /^="(.*)"$/;
const INTITULE = /^(?:n° *)?(?:siret|siren|rna)(?: *n°)? *[:=]? */i;
const GUILLEMETS = /['’‘"`´“”]+/g;
const DECIMALES_NULLES = /^([\d\s]+)[.,]0+$/;
const ARRONDI = /^\d+(?:[.,]\d+)?e\+?\d+$/i;
const CHIFFRES = /^\d+$/;
const GROUPES_DE_CHIFFRES = /^\d+(?:[\s.-]+\d+)*$/;

/** Reads a SIRET, SIREN or RNA number as publishers write it: with spaces, quotes, its name, or without its first zero. */
export const lireNumero = (champ: string, valeur: string): Lecture<Numero> => {
  if (CHIFFRES.test(valeur)) return chiffresSeuls(champ, valeur, valeur);
  const nu = valeurTapee(valeur)
    .replace(EGAL_DE_TABLEUR, '$1')
    .replace(GUILLEMETS, '')
    .trim()
    .replace(INTITULE, '')
    .replace(DECIMALES_NULLES, '$1')
    .toUpperCase();
  if (GROUPES_DE_CHIFFRES.test(nu)) return groupes(champ, nu, valeur);
  const rna = nu.replace(/\s+/g, '');
  if (estRna(rna)) return lu({ numero: rna, nature: 'rna' });
  if (ARRONDI.test(nu)) return illisible(champ, 'numéro arrondi par un tableur', valeur, PERDUS);
  return illisible(champ, 'numéro contenant autre chose que des chiffres', valeur, ATTENDU);
};

/** A SIREN followed by a postcode looks like a SIRET, and one in ten has its key. */
const groupes = (champ: string, nu: string, valeur: string): Lecture<Numero> => {
  const parties = nu.split(/[\s.-]+/);
  const chiffres = parties.join('');
  const derniere = parties.at(-1) ?? '';
  const siren = parties.slice(0, -1).join('');
  const codePostalDerriere = derniere.length === 5 && siren.length === 9 && Number(derniere) >= PREMIER_CODE_POSTAL;
  const codePostalDevant = parties.length > 1 && parties[0]?.length === 5 && chiffres.length === 14;
  if (codePostalDerriere || codePostalDevant) return illisible(champ, 'numéro à deux lectures', valeur, CODE_POSTAL);
  if (siren.length === 9 && derniere.length === 4)
    return unSeulSiret(champ, [`${siren}0${derniere}`], chiffres, valeur);
  // Other registers group their numbers with dots and dashes too, so that no zero is supposed lost there.
  if (/[.-]/.test(nu) && chiffres.length !== 14 && chiffres.length !== 9) return longueur(champ, chiffres, valeur);
  return chiffresSeuls(champ, chiffres, valeur);
};

const PREMIER_CODE_POSTAL = 1000;

const chiffresSeuls = (champ: string, nu: string, valeur: string): Lecture<Numero> => {
  switch (nu.length) {
    case 14:
      return siret(champ, nu, valeur);
    case 9:
      return estSiren(nu)
        ? lu({ numero: nu, nature: 'siren' })
        : illisible(champ, 'SIREN dont la clé est fausse', valeur, CLE);
    case 13:
      return unSeulSiret(champ, [`0${nu}`, `${nu.slice(0, 9)}0${nu.slice(9)}`], nu, valeur);
    case 8:
      return estSiren(`0${nu}`) ? lu({ numero: `0${nu}`, nature: 'siren' }) : longueur(champ, nu, valeur);
    default:
      return longueur(champ, nu, valeur);
  }
};

const unSeulSiret = (champ: string, candidats: readonly string[], nu: string, valeur: string): Lecture<Numero> => {
  const [numero, autre] = candidats.filter((candidat) => estSiren(candidat.slice(0, 9)) && estSiret(candidat));
  if (numero === undefined) return longueur(champ, nu, valeur);
  return autre === undefined
    ? lu({ numero, nature: 'siret' })
    : illisible(champ, 'numéro à deux lectures', valeur, `ce peut être ${numero} ou ${autre}`);
};

const PERDUS = 'ses derniers chiffres sont perdus';
const ATTENDU = "un SIRET, un SIREN ou un numéro RNA d'association est attendu";
const CLE = 'un chiffre au moins a été mal recopié';
const CODE_POSTAL = 'ce peut être un SIRET, ou un SIREN et un code postal';

const siret = (champ: string, nu: string, valeur: string): Lecture<Numero> => {
  // No establishment has the number 00000: a spreadsheet rounded the number to 2,253E+13.
  if (nu.endsWith('00000')) return illisible(champ, 'numéro arrondi par un tableur', valeur, PERDUS);
  if (!estSiren(nu.slice(0, 9))) {
    return illisible(
      champ,
      'SIRET dont la clé est fausse',
      valeur,
      `ses neuf premiers chiffres ne forment pas un SIREN : ${CLE}`,
    );
  }
  return estSiret(nu)
    ? lu({ numero: nu, nature: 'siret' })
    : illisible(champ, 'SIRET dont la clé est fausse', valeur, CLE);
};

const longueur = (champ: string, nu: string, valeur: string): EchecDeLecture =>
  illisible(
    champ,
    'numéro de mauvaise longueur',
    valeur,
    `${nu.length} chiffre${nu.length > 1 ? 's' : ''} au lieu de 14 (SIRET) ou de 9 (SIREN)`,
  );
