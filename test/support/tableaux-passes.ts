import type { Corps } from './programme';

interface Valeur {
  readonly valeur: number | null;
  readonly texte: string;
}
interface Case {
  readonly ligne: string;
  readonly mesure: string;
  readonly unite: string;
  readonly alors: Valeur;
  readonly aujourdhui: Valeur;
  readonly ecart: number | null;
}
interface Chiffre {
  readonly nom: string;
  readonly lignes: readonly Case[];
}
interface Point {
  readonly position: string;
  readonly jour: string;
}
export interface Tableau extends Corps {
  readonly tableauId: string;
  readonly etat: string;
  readonly pourCent: number;
  readonly demande: Point;
  readonly resultat: {
    readonly alors: Point;
    readonly aujourdhui: Point;
    readonly chiffres: readonly Chiffre[];
  } | null;
}

/** The cell of the CSV that says the same. */
const enCsv = ({ unite }: Case, { valeur, texte }: Valeur): string => {
  if (texte === 'masqué' || valeur === null || unite === 'pour-cent') return texte;
  if (unite === 'centimes') return (valeur / 100).toFixed(2).replace('.', ',');
  return unite === 'jours' ? valeur.toFixed(1).replace('.', ',') : String(valeur);
};

/** The rows of a CSV, or of a figure, without the columns that name them: in no order. */
export const lignesDuCsv = (texte: string, mesures: readonly string[]) => {
  const [entete = [], ...lignes] = texte
    .slice(1)
    .trim()
    .split('\r\n')
    .map((ligne) => ligne.split(';'));
  return lignes.map((ligne) => mesures.map((mesure) => ligne[entete.indexOf(mesure)]).join(' | ')).sort();
};

export const lignesDuChiffre = (cases: readonly Case[], quand: 'alors' | 'aujourdhui') => {
  const montrees = cases.filter(({ ligne, unite }) => ligne !== 'Total' && unite !== 'texte');
  const dites = montrees.filter((une) => une[quand].texte !== 'aucune ligne');
  const noms = [...new Set(dites.map(({ ligne }) => ligne))];
  return {
    mesures: [...new Set(montrees.map(({ mesure }) => mesure))],
    lignes: noms
      .map((nom) => dites.filter(({ ligne }) => ligne === nom).map((une) => enCsv(une, une[quand])))
      .map((ligne) => ligne.join(' | '))
      .sort(),
  };
};
