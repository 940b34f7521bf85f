import type { Column } from '#libs/ui';
import type { Mesure } from '../../espaces/mission/figure';
import { FIGURES, NOMS } from '../../espaces/mission/figures/figures';
import type { Nom, Publication, TableauSitue } from '../../pilotage';
import type { ChiffreCompare, LigneComparee, ValeurDuTableau } from './tableaux-passes.answer';

export type Colonne = Column<unknown> & Partial<Pick<Mesure<unknown>, 'unite' | 'quantite' | 'sansLigne'>>;
type Lues = Publication<Nom>;

const SANS_LIGNE = 'aucune ligne';
const TOTAL = 'Total';

/** The others name the row. */
const seCompare = ({ quantite, prose }: Colonne): boolean => quantite !== undefined || prose === true;

const valeurDe = ({ quantite, sansLigne = null, text }: Colonne, ligne: unknown): ValeurDuTableau =>
  ligne === undefined
    ? { valeur: sansLigne, texte: SANS_LIGNE }
    : { valeur: quantite?.(ligne) ?? null, texte: text(ligne) };

const ecartDe = (alors: ValeurDuTableau, aujourdhui: ValeurDuTableau): number | null =>
  alors.valeur === null || aujourdhui.valeur === null ? null : aujourdhui.valeur - alors.valeur;

/** What each column says of a row, then and today. */
export const comparerUneLigne = (
  ligne: string,
  colonnes: readonly Colonne[],
  [avant, apres]: readonly [unknown, unknown],
): LigneComparee[] =>
  colonnes.map((colonne) => {
    const [alors, aujourdhui] = [valeurDe(colonne, avant), valeurDe(colonne, apres)];
    const { title: mesure, unite = 'texte' } = colonne;
    return { ligne, mesure, unite, alors, aujourdhui, ecart: ecartDe(alors, aujourdhui) };
  });

const comparerUn = (nom: Nom, alors: Lues, aujourdhui: Lues): ChiffreCompare => {
  const { titre } = FIGURES[nom];
  const colonnes = FIGURES[nom].colonnes as readonly Colonne[];
  const nommer = (ligne: unknown) =>
    colonnes
      .filter((colonne) => !seCompare(colonne))
      .map(({ text }) => text(ligne))
      .join(', ');
  const parNom = ({ lignes }: Lues) => new Map<string, unknown>(lignes.map((ligne) => [nommer(ligne), ligne]));
  const [avant, apres] = [parNom(alors), parNom(aujourdhui)];
  const comparees = colonnes.filter(seCompare);
  const lignes = [...new Set([...apres.keys(), ...avant.keys()])].flatMap((ligne) =>
    comparerUneLigne(ligne, comparees, [avant.get(ligne), apres.get(ligne)]),
  );
  const sommees = comparees.filter(({ summed }) => summed);
  const total =
    alors.total || aujourdhui.total ? comparerUneLigne(TOTAL, sommees, [alors.total, aujourdhui.total]) : [];
  return { nom, titre, lignes: [...lignes, ...total] };
};

/** Each figure as its table shows it, then and today. */
export const comparer = (alors: TableauSitue, aujourdhui: TableauSitue): ChiffreCompare[] =>
  NOMS.map((nom) => comparerUn(nom, alors.chiffres[nom], aujourdhui.chiffres[nom]));
