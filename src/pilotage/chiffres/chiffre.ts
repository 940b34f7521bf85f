import type { Decompte, Filtre } from '../filtre';

/** What a figure shows in public. */
export interface Publie<Ligne> {
  readonly lignes: readonly Ligne[];
  /** The row of all rows, those that are hidden included; undefined without rows. */
  readonly total: Ligne | undefined;
}

/** Counts in the database what a filter leaves. */
export type Compter = (filtre: Filtre) => Promise<never[]>;

/** A figure, and how it stays secret about small groups whatever filters are tried one after another. */
export interface Chiffre<Publication> {
  readonly decompte: Decompte;
  /** Whether its numbers are rounded under a filter. */
  readonly arrondi: boolean;
  readonly lire: (compter: Compter, filtre: Filtre) => Promise<Publication>;
}

/** A figure whose rows are cells of one table, of which a filter only shows fewer. */
export const filtreApres = <Publication>(
  decompte: Decompte,
  publier: (lues: never[], filtre: Filtre) => Publication,
): Chiffre<Publication> => ({
  decompte,
  arrondi: false,
  lire: async (compter, filtre) => publier(await compter({}), filtre),
});

export const somme = <Ligne>(lignes: readonly Ligne[], valeur: (ligne: Ligne) => number): number =>
  lignes.reduce((total, ligne) => total + valeur(ligne), 0);
