import { estRna, estSiren, estSiret } from '#libs/france';
import { illisible, lu, type Lecture } from './lecture';

export type Nature = 'siret' | 'siren' | 'rna';
export type Numero = Readonly<{ numero: string; nature: Nature }>;

const ENTOURAGE = /[\s\u00a0\u200b'’‘"`´]+/g;
const DECIMALES_NULLES = /[.,]0+$/;
const ARRONDI = /^\d+(?:[.,]\d+)?e\+?\d+$/i;
const CHIFFRES = /^\d+$/;

/** Reads a SIRET, SIREN or RNA number as publishers write it: with spaces, quotes, or without its first zero. */
export const lireNumero = (champ: string, valeur: string): Lecture<Numero> => {
  const nu = CHIFFRES.test(valeur) ? valeur : valeur.replace(ENTOURAGE, '').replace(DECIMALES_NULLES, '').toUpperCase();
  if (CHIFFRES.test(nu)) return chiffresSeuls(champ, nu, valeur);
  if (estRna(nu)) return lu({ numero: nu, nature: 'rna' });
  if (ARRONDI.test(nu)) return illisible(champ, 'numéro arrondi par un tableur', valeur, PERDUS);
  return illisible(champ, 'numéro contenant autre chose que des chiffres', valeur, ATTENDU);
};

const chiffresSeuls = (champ: string, nu: string, valeur: string): Lecture<Numero> => {
  switch (nu.length) {
    case 14:
      return siret(champ, nu, valeur);
    case 9:
      return estSiren(nu)
        ? lu({ numero: nu, nature: 'siren' })
        : illisible(champ, 'SIREN dont la clé est fausse', valeur, CLE);
    case 13:
      return estSiret(`0${nu}`) ? lu({ numero: `0${nu}`, nature: 'siret' }) : longueur(champ, nu, valeur);
    case 8:
      return estSiren(`0${nu}`) ? lu({ numero: `0${nu}`, nature: 'siren' }) : longueur(champ, nu, valeur);
    default:
      return longueur(champ, nu, valeur);
  }
};

const PERDUS = 'ses derniers chiffres sont perdus';
const ATTENDU = "un SIRET, un SIREN ou un numéro RNA d'association est attendu";
const CLE = 'un chiffre au moins a été mal recopié';

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

const longueur = (champ: string, nu: string, valeur: string): Lecture<Numero> =>
  illisible(
    champ,
    'numéro de mauvaise longueur',
    valeur,
    `${nu.length} chiffre${nu.length > 1 ? 's' : ''} au lieu de 14 (SIRET) ou de 9 (SIREN)`,
  );
