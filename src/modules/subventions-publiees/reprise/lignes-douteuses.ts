import type { ColonneDuModele, ColonneLue } from './colonnes';
import { lireDate } from './date-publiee';
import type { Entete } from './entete';
import { illisible, type EchecDeLecture } from './lecture';
import { lireMontant } from './montant-publie';
import { lireNumero, numeroSansEtablissement, type Numero } from './numero-publie';
import type { Ordre } from './ordre-des-dates';
import { citer, estAbsent } from './texte-publie';

const COLONNE_DE_NUMEROS =
  /sire[nt]|\b(?:rna|nic|cp|id)\b|^(?:id|t.?l)|phone|postal|insee|code|num.?ro|\bnum[. ]|r.?f.?rence|°/i;
const DATES: ReadonlySet<ColonneDuModele | undefined> = new Set(['dateConvention', 'datesPeriodeVersement']);
const NUMEROS: ReadonlySet<ColonneLue> = new Set(['idAttribuant', 'idBeneficiaire', 'rnaBeneficiaire']);
const CHIFFRES_AU_MOINS = 5;
const CHIFFRES_D_UN_NUMERO = 9;
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
      /^[\d\s.'/+-]+$/.test(champ) &&
      champ.replace(HORS_CHIFFRES, '') === chiffres &&
      entete.modele[autre] !== 'montant' &&
      (chiffres.length >= CHIFFRES_D_UN_NUMERO ||
        DATES.has(entete.modele[autre]) ||
        COLONNE_DE_NUMEROS.test(entete.colonnes[autre] ?? '')),
  );
  if (egale === -1) return undefined;
  return illisible(
    'montant',
    "numéro d'une autre cellule",
    montant,
    `c’est aussi celui de ${citer(entete.colonnes[egale] ?? '')}`,
  );
};

type Contexte = Readonly<{ aujourdhui: string; ordresDesDates: ReadonlySet<Ordre> }>;

const valeurDe = (nom: ColonneLue, cellule: string, { aujourdhui, ordresDesDates }: Contexte): string => {
  if (nom === 'montant') {
    const montant = lireMontant(nom, cellule);
    return montant.lu ? String(montant.valeur) : cellule;
  }
  if (nom === 'dateConvention') {
    const date = lireDate(nom, cellule, aujourdhui, ordresDesDates);
    return date.lu ? date.valeur.valeur : cellule;
  }
  if (!NUMEROS.has(nom)) return '';
  const numero = lireNumero(nom, cellule);
  return numero.lu ? numeroSansEtablissement(numero.valeur) : cellule;
};

export const colonnesQuiSeContredisent = (
  champs: readonly string[],
  entete: Entete,
  contexte: Contexte,
): EchecDeLecture | undefined => {
  for (const double of entete.doubles) {
    const nom = entete.modele[double] as ColonneLue;
    const [une, autre] = [champs[entete.places[nom]] ?? '', champs[double] ?? ''];
    if (estAbsent(autre) || valeurDe(nom, une, contexte) === valeurDe(nom, autre, contexte)) continue;
    return illisible(
      nom,
      'deux colonnes se contredisent',
      une,
      `la colonne ${citer(entete.colonnes[double] ?? '')} dit ${citer(autre)}`,
    );
  }
  return undefined;
};

const TOTAL = /^\W*(?:sous[- ]?)?(?:tota(?:l|ux)|cumul)\b/i;
const TOTAL_SEUL = /^\W*(?:sous[- ]?)?(?:tota(?:l|ux)|cumul)(?:\s+(?:g[ée]n[ée]ral|de l'ann[ée]e|\d{4}))?\W*$/i;

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
