import { decouper } from './champs-csv';
import { FichierIllisible } from './fichier-illisible';
import { reparerMojibake } from './mojibake';
import { citer, replier } from './texte-publie';

export type Separateur = ';' | ',' | '\t';

/** The columns of the open-data model that the programme reads. */
const COLONNES_LUES = [
  'nomAttribuant',
  'idAttribuant',
  'dateConvention',
  'referenceDecision',
  'nomBeneficiaire',
  'idBeneficiaire',
  'rnaBeneficiaire',
  'objet',
  'montant',
  'nature',
] as const;

export type ColonneLue = (typeof COLONNES_LUES)[number];

export type Entete = Readonly<{
  separateur: Separateur;
  colonnes: readonly string[];
  /** Index of each column, -1 when the file does not have it. */
  places: Readonly<Record<ColonneLue, number>>;
}>;

const SEPARATEURS: readonly Separateur[] = [';', ',', '\t'];
const PAR_NOM = new Map<string, ColonneLue>(COLONNES_LUES.map((nom) => [replier(nom), nom]));

/** Chooses the separator that yields most columns of the model, because column names may hold commas. */
export const lireEntete = (ligne: string): Entete => {
  const [entete] = SEPARATEURS.map((separateur) => essayer(ligne, separateur)).sort(
    (une, autre) => reconnues(autre) - reconnues(une) || autre.colonnes.length - une.colonnes.length,
  );
  if (entete === undefined) throw new FichierIllisible('Le fichier est vide.');
  verifier(entete);
  return entete;
};

const essayer = (ligne: string, separateur: Separateur): Entete => {
  const colonnes = decouper(ligne, separateur).champs.map((nom) => reparerMojibake(nom).trim());
  const noms = colonnes.map((nom) => PAR_NOM.get(replier(nom)));
  const places = Object.fromEntries(COLONNES_LUES.map((nom) => [nom, noms.indexOf(nom)])) as Record<ColonneLue, number>;
  return { separateur, colonnes, places };
};

const reconnues = ({ places }: Entete): number => Object.values(places).filter((place) => place !== -1).length;

const verifier = ({ colonnes, places }: Entete): void => {
  const manquantes: string[] = (['idAttribuant', 'dateConvention', 'montant'] as const).filter(
    (nom) => places[nom] === -1,
  );
  if (places.idBeneficiaire === -1 && places.rnaBeneficiaire === -1)
    manquantes.push('idBeneficiaire (ou rnaBeneficiaire)');
  if (manquantes.length > 0) {
    throw new FichierIllisible(
      `${manquantes.length > 1 ? 'Les colonnes obligatoires manquent' : 'Une colonne obligatoire manque'} : ${manquantes.join(', ')}. ` +
        `Colonnes trouvées : ${colonnes.map(citer).join(', ')}.`,
    );
  }

  const vues = new Set<ColonneLue>();
  for (const colonne of colonnes) {
    const nom = PAR_NOM.get(replier(colonne));
    if (nom === undefined) continue;
    if (vues.has(nom))
      throw new FichierIllisible(`La colonne ${citer(nom)} figure plusieurs fois dans l'en-tête du fichier.`);
    vues.add(nom);
  }
};
