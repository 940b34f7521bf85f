import type { ColonneLue } from './colonnes';
import type { Entete } from './entete';
import { illisible, type EchecDeLecture } from './lecture';
import type { Numero } from './numero-publie';

const AUTRE_SOMME =
  /montant|subvention|versement|total|co[uû]t|budget|pr[eê]t|garantie|estimation|avance|solde|d[ée]pense/i;
const CHIFFRES_AU_MOINS = 5;
const HORS_CHIFFRES = /\D+/g;

/** An amount that is the number of another cell: the columns have moved, or the number was typed twice. */
export const numeroDUneAutreCellule = (champs: readonly string[], entete: Entete): EchecDeLecture | undefined => {
  const place = entete.places.montant;
  const montant = champs[place] ?? '';
  const chiffres = montant.replace(/[.,]0{1,2}\D*$/, '').replace(HORS_CHIFFRES, '');
  if (chiffres.length < CHIFFRES_AU_MOINS) return undefined;
  const egale = champs.findIndex(
    (champ, autre) =>
      autre !== place &&
      champ.length >= chiffres.length &&
      /^[\d\s.'+-]+$/.test(champ) &&
      champ.replace(HORS_CHIFFRES, '') === chiffres &&
      !AUTRE_SOMME.test(entete.colonnes[autre] ?? ''),
  );
  if (egale === -1) return undefined;
  return illisible(
    'montant',
    "numéro d'une autre cellule",
    montant,
    `c’est aussi celui de ${entete.colonnes[egale] ?? ''}`,
  );
};

const TOTAL = /^\W*(?:sous[- ]?)?total\b/i;
const TOTAL_SEUL = /^\W*(?:sous[- ]?)?total(?:\s+(?:g[ée]n[ée]ral|de l'ann[ée]e|\d{4}))?\W*$/i;

/** A line that sums others: it says so and nothing else, or names as beneficiary the authority itself. */
export const estUnTotal = (
  champ: (nom: ColonneLue) => string,
  attribuant: Numero,
  beneficiaire: Numero,
): EchecDeLecture | undefined => {
  const noms = (['nomAttribuant', 'nomBeneficiaire', 'objet'] as const).filter((nom) => TOTAL.test(champ(nom)));
  const memeNumero = attribuant.numero.slice(0, 9) === beneficiaire.numero.slice(0, 9);
  const total = noms.find((nom) => memeNumero || TOTAL_SEUL.test(champ(nom)));
  return total && illisible(total, 'ligne de total', champ(total), 'elle additionne d’autres lignes');
};
