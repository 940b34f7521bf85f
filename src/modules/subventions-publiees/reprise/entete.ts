import { decouper } from './champs-csv';
import { colonneDuModele, COLONNES_LUES, estLeNomDuModele, type ColonneDuModele, type ColonneLue } from './colonnes';
import { FichierIllisible } from './fichier-illisible';
import { reparerMojibake } from './mojibake';
import { citer } from './texte-publie';

export type Separateur = ';' | ',' | '\t' | '|';

export type Entete = Readonly<{
  separateur: Separateur;
  colonnes: readonly string[];
  /** For each column of the file, the column of the model that it is. */
  modele: readonly (ColonneDuModele | undefined)[];
  /** Index of each column, -1 when the file does not have it. */
  places: Readonly<Record<ColonneLue, number>>;
  /** Indexes of the columns that bear another title of a column that the file has already. */
  doubles: readonly number[];
  /** Each line of the file is one quoted field that holds a whole record. */
  lignesCitees: boolean;
}>;

const SEPARATEURS: readonly Separateur[] = [';', ',', '\t', '|'];

/** Chooses the separator that yields most columns of the model, because column names may hold commas. */
export const essayerEntete = (ligne: string): Entete => {
  const [entete] = SEPARATEURS.flatMap((separateur) => {
    const { champs } = decouper(ligne, separateur);
    const [seul = ''] = champs;
    const deplie = champs.length === 1 && ligne.startsWith('"') ? decouper(seul, separateur).champs : champs;
    return [enteteDe(deplie, separateur, deplie !== champs)];
  }).sort((une, autre) => reconnues(autre) - reconnues(une) || autre.colonnes.length - une.colonnes.length);
  if (entete === undefined) throw new FichierIllisible('Le fichier est vide.');
  return entete;
};

export const enteteDe = (champs: readonly string[], separateur: Separateur, lignesCitees: boolean): Entete => {
  const colonnes = champs.map((nom) => reparerMojibake(nom).trim());
  const modele = colonnes.map(colonneDuModele);
  const places = Object.fromEntries(
    COLONNES_LUES.map((nom) => {
      const nommee = modele.findIndex((colonne, place) => colonne === nom && estLeNomDuModele(colonnes[place] ?? ''));
      return [nom, nommee === -1 ? modele.indexOf(nom) : nommee];
    }),
  ) as Entete['places'];
  const doubles = modele.flatMap((nom, place) => (estLue(nom) && places[nom] !== place ? [place] : []));
  return { separateur, colonnes, modele, places, doubles, lignesCitees };
};

const estLue = (nom: ColonneDuModele | undefined): nom is ColonneLue =>
  (COLONNES_LUES as readonly unknown[]).includes(nom);

const reconnues = ({ places }: Entete): number => Object.values(places).filter((place) => place !== -1).length;

export const estComplet = (entete: Entete): boolean => manquantesDe(entete).length === 0;

export const manquantesDe = ({ places }: Entete): string[] => {
  const manquantes: string[] = (['idAttribuant', 'dateConvention', 'montant'] as const).filter(
    (nom) => places[nom] === -1,
  );
  if (places.idBeneficiaire === -1 && places.rnaBeneficiaire === -1)
    manquantes.push('idBeneficiaire (ou rnaBeneficiaire)');
  return manquantes;
};

/** Throws with what the line that looks most like a header lacks. */
export const refuserEntete = (candidates: readonly Entete[]): never => {
  const [entete] = candidates.toSorted((une, autre) => reconnues(autre) - reconnues(une));
  if (entete === undefined) throw new FichierIllisible('Le fichier est vide.');
  const manquantes = manquantesDe(entete);
  throw new FichierIllisible(
    `${manquantes.length > 1 ? 'Les colonnes obligatoires manquent' : 'Une colonne obligatoire manque'} : ${manquantes.join(', ')}. ` +
      `Colonnes trouvées : ${entete.colonnes.map(citer).join(', ')}.`,
  );
};

export const colonnesIgnorees = ({ colonnes, places }: Entete): readonly string[] =>
  colonnes.filter((nom, place) => nom !== '' && !Object.values(places).includes(place));
