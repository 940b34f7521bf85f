import type { ColonneDuModele } from './colonnes';
import type { Entete } from './entete';
import { lireMontant } from './montant-publie';
import { lireNumero } from './numero-publie';
import { estAbsent } from './texte-publie';

type Forme = (cellule: string) => boolean;

const estTexte: Forme = (cellule) => /\p{L}/u.test(cellule);
const estNumero: Forme = (cellule) => lireNumero('', cellule).lu;
const estDatee: Forme = (cellule) =>
  /^\D{0,2}(?:\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}|\d{4}|\d{8})(?!\d)/.test(cellule.trim());

const FORMES: Readonly<Record<ColonneDuModele, Forme>> = {
  nomAttribuant: estTexte,
  idAttribuant: estNumero,
  dateConvention: estDatee,
  referenceDecision: () => true,
  nomBeneficiaire: estTexte,
  idBeneficiaire: estNumero,
  rnaBeneficiaire: estNumero,
  objet: estTexte,
  montant: (cellule) => lireMontant('', cellule).lu,
  nature: (cellule) => estTexte(cellule) && !/\d/.test(cellule),
  conditionsVersement: estTexte,
  datesPeriodeVersement: estDatee,
  idRAE: (cellule) => /^\w{1,5}$/.test(cellule.trim()),
  notificationUE: (cellule) => /^(?:oui|non|true|false|vrai|faux|[01on])$/i.test(cellule.trim()),
  pourcentageSubvention: (cellule) => /^\d{1,3}(?:[.,]\d+)? *%?$/.test(cellule.trim()),
};

const OBLIGATOIRES: ReadonlySet<ColonneDuModele | undefined> = new Set(['idAttribuant', 'dateConvention', 'montant']);

const convient = (colonne: ColonneDuModele | undefined, cellule: string): boolean => {
  if (estAbsent(cellule)) return !OBLIGATOIRES.has(colonne);
  return colonne === undefined || FORMES[colonne](cellule);
};

const ENTIER = /^ *\+?\d[\d\u00a0\u202f ]*$/;
const CENTIMES = /^\d{1,2} *(?:€|euros?)? *$/i;
const SUITE_DE_TEXTE = /^ |\p{L}/u;

/** Whether a comma between two cells may belong to one value: decimals without quotes, or a text with a comma. */
const seRejoignent = (une: string, suivante: string): boolean =>
  (ENTIER.test(une) && CENTIMES.test(suivante)) || (estTexte(une) && SUITE_DE_TEXTE.test(suivante));

const ESSAIS_AU_PLUS = 5_000;

/**
 * The cells of each column, for a record that does not have one cell per column: its last cells are not written, empty ones
 * follow them, or a comma without quotes cut a value in two. Each way to place the cells counts when every cell looks like
 * its column. `aucune` way, or `plusieurs` that record other values: the record has no reading.
 */
export const placerCellules = (
  champs: readonly string[],
  entete: Entete,
): readonly string[] | 'aucune' | 'plusieurs' => {
  const { modele, places, separateur } = entete;
  const trouvees = new Map<string, readonly string[] | undefined>();
  const lues = Object.values(places).filter((place) => place !== -1);
  let essais = 0;

  const placer = (placees: readonly string[], lus: number): void => {
    essais += 1;
    if (essais > ESSAIS_AU_PLUS || trouvees.size > 1) return;
    const finies = lus >= champs.length;
    if (
      placees.length === modele.length ? champs.slice(lus).every(estVide) : finies && placees.length > places.montant
    ) {
      if (modele.slice(placees.length).some((colonne) => OBLIGATOIRES.has(colonne))) return;
      // An amount that ends the line may have been cut with it: that reading is a doubt, and no more.
      const estCoupe = placees.length < modele.length && placees.length === places.montant + 1;
      trouvees.set(JSON.stringify(lues.map((place) => placees[place] ?? '')), estCoupe ? undefined : placees);
      return;
    }
    if (finies || placees.length === modele.length) return;
    const [cellule = '', suivante] = champs.slice(lus, lus + 2);
    const colonne = modele[placees.length];
    const peutManquer =
      champs.length < modele.length &&
      placees.length <= places.montant &&
      (colonne === undefined || colonne === 'referenceDecision');
    if (peutManquer) placer([...placees, ''], lus);
    if (convient(colonne, cellule)) placer([...placees, cellule], lus + 1);
    if (separateur !== ',' || suivante === undefined || !seRejoignent(cellule, suivante)) return;
    const reunie = `${cellule},${suivante}`;
    if (convient(colonne, reunie)) placer([...placees, reunie], lus + 2);
  };

  placer([], 0);
  if (essais > ESSAIS_AU_PLUS || trouvees.size > 1) return 'plusieurs';
  const [trouvee] = trouvees.values();
  return trouvee ?? 'aucune';
};

/** What follows the amount may be its decimals: it does not suit its column, or the file has shown such decimals (`nues`). */
export const decimalesDetachees = (
  champs: readonly string[],
  { separateur, places, modele }: Entete,
  nues: boolean,
): boolean => {
  const suivante = champs[places.montant + 1];
  if (separateur !== ',' || suivante === undefined || !CENTIMES.test(suivante)) return false;
  return nues || !convient(modele[places.montant + 1], suivante);
};

export const decimalesReunies = (champs: readonly string[], placees: readonly string[], { places }: Entete): boolean =>
  !champs.includes(placees[places.montant] ?? '');

const estVide = (champ: string): boolean => champ.trim() === '';
