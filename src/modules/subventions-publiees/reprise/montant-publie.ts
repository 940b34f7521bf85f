import { illisible, lu, type Lecture } from './lecture';

const DEVISE = /(?:€|euros?|eur)$/i;
const BLANCS = /[\s\u00a0\u202f]+/g;
const GROUPES = { '.': /^\d{1,3}(?:\.\d{3})+$/, ',': /^\d{1,3}(?:,\d{3})+$/ } as const;

/** Reads published euros as whole cents, digit by digit: a floating-point number would not be exact. */
export const lireMontant = (champ: string, valeur: string): Lecture<number> => {
  const nu = valeur.replace(BLANCS, '').replace(DEVISE, '').replace(/^€/, '').replace(/^\+/, '');
  if (nu.startsWith('-')) return illisible(champ, 'montant négatif', valeur, '');
  if (/^\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(nu)) {
    return illisible(champ, 'montant arrondi par un tableur', valeur, 'ses derniers chiffres sont perdus');
  }

  const parties = separer(nu);
  if (parties === undefined) return illisible(champ, "montant qui n'est pas un nombre", valeur, '');
  const { entier, decimales } = parties;

  if (entier.length < 4 && decimales === '000' && Number(entier) > 0) {
    return illisible(
      champ,
      'montant à deux lectures',
      valeur,
      'le séparateur peut être celui des milliers ou celui des décimales',
    );
  }
  if (/[1-9]/.test(decimales.slice(2))) {
    return illisible(champ, 'montant plus fin que le centime', valeur, 'deux décimales au plus sont attendues');
  }

  const centimes = Number(entier + decimales.slice(0, 2).padEnd(2, '0'));
  if (centimes === 0) return illisible(champ, 'montant nul', valeur, '');
  if (!Number.isSafeInteger(centimes)) return illisible(champ, 'montant démesuré', valeur, '');
  return lu(centimes);
};

type Parties = Readonly<{ entier: string; decimales: string }>;

/** The last of two different marks is the decimal mark. A repeated mark groups thousands. */
const separer = (nu: string): Parties | undefined => {
  const point = nu.lastIndexOf('.');
  const virgule = nu.lastIndexOf(',');
  if (point === -1 && virgule === -1) return chiffres(nu, '');

  const marque = point > virgule ? '.' : ',';
  const milliers = marque === '.' ? ',' : '.';
  const place = nu.lastIndexOf(marque);
  const avant = nu.slice(0, place);
  if (avant.includes(marque)) return GROUPES[marque].test(nu) ? chiffres(nu.replaceAll(marque, ''), '') : undefined;
  if (!avant.includes(milliers)) return chiffres(avant, nu.slice(place + 1));
  return GROUPES[milliers].test(avant) ? chiffres(avant.replaceAll(milliers, ''), nu.slice(place + 1)) : undefined;
};

const chiffres = (entier: string, decimales: string): Parties | undefined =>
  /^\d+$/.test(entier) && /^\d*$/.test(decimales) ? { entier, decimales } : undefined;
