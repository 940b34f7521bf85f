import { estSiren } from '#libs/france';
import { illisible, lu, type EchecDeLecture, type Lecture } from './lecture';
import { valeurTapee } from './texte-publie';

const DEVISE_DEVANT = /^(?:€|¤|euros?|eur) */i;
const DEVISE_DERRIERE = / *(?:€|¤|euros?|eur)$/i;
const DEVISES = /€|¤|euros?|eur/gi;
const SANS_CENTIMES = /(?<=\d),-+$/;
const TAXES = / *(ttc|ht)$/i;
const BLANCS = /[\u00a0\u2007\u2009\u202f]/g;
const GROUPES_SEPARES = /^\d{1,3}(?:([ '’])\d{3})(?:\1\d{3})*(?:[.,]\d*)?$/;
const GROUPES = { '.': /^\d{1,3}(?:\.\d{3})+$/, ',': /^\d{1,3}(?:,\d{3})+$/ } as const;
const NEGATIF = /^[-−–‐‑—‒] *[\d.,]|^\(.*\)$|\d *[-−–‐‑—‒]$/;

/** No subsidy comes near ten thousand million euros: the number is that of something else. */
const CENTIMES_AU_PLUS = 10_000_000_000_00 - 1;

/** Reads published euros as whole cents, digit by digit: a floating-point number would not be exact. */
export const lireMontant = (champ: string, valeur: string): Lecture<number> => {
  const ecarter = (cause: string, explication = ''): EchecDeLecture => illisible(champ, cause, valeur, explication);
  const texte = valeurTapee(valeur).replace(BLANCS, ' ');
  const taxes = TAXES.exec(texte)?.[1]?.toLowerCase();
  if (taxes === 'ht') return ecarter('montant hors taxes', 'le fichier ne dit pas ce qui a été donné en tout');
  const nu = sansDevise(texte.replace(TAXES, '')).replace(/^\+ */, '').replace(SANS_CENTIMES, '');
  if (NEGATIF.test(nu) || NEGATIF.test(nu.replace(DEVISES, ''))) return ecarter('montant négatif');
  if (/^\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(nu))
    return ecarter('montant arrondi par un tableur', 'ses derniers chiffres sont perdus');

  const groupe = /[\s'’]/.test(nu);
  if (groupe && /^[\d\s.,'’]+$/.test(nu) && !GROUPES_SEPARES.test(nu))
    return ecarter('plusieurs nombres', 'la cellule peut contenir plusieurs montants, ou un montant et autre chose');
  const parties = separer(groupe ? nu.replace(/[ '’]/g, '') : nu);
  if (parties === undefined) return ecarter("montant qui n'est pas un nombre");
  const { entier, decimales } = parties;

  if (!groupe && decimales.length === 3 && /^[1-9]\d{0,2}$/.test(entier)) {
    const milliers = `${entier}${decimales}`;
    const lectures = `soit ${milliers} €, soit ${entier},${decimales} €`;
    return ecarter(
      'montant à deux lectures',
      `le séparateur peut être celui des milliers ou des décimales : ${lectures}`,
    );
  }
  if (/^0\d/.test(entier)) return ecarter('montant qui commence par un zéro', 'c’est plutôt un numéro ou un code');
  if (decimales === '' && estSiren(entier) && !entier.endsWith('000'))
    return ecarter('montant à deux lectures', 'le nombre est aussi un SIREN');
  if (/[1-9]/.test(decimales.slice(2)))
    return ecarter('montant plus fin que le centime', 'deux décimales au plus sont attendues');

  const centimes = Number(entier + decimales.slice(0, 2).padEnd(2, '0'));
  if (centimes === 0) return ecarter('montant nul');
  if (centimes > CENTIMES_AU_PLUS) return ecarter('montant démesuré');
  return lu(centimes, taxes === 'ttc' ? 'montant dit toutes taxes comprises (TTC)' : undefined);
};

const sansDevise = (texte: string): string => texte.replace(DEVISE_DERRIERE, '').replace(DEVISE_DEVANT, '');

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
