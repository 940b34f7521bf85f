/** What a figure shows in public. */
export interface Publie<Ligne> {
  readonly lignes: readonly Ligne[];
  /** The row of all rows, those that are hidden included; undefined without rows. */
  readonly total: Ligne | undefined;
}

export const somme = <Ligne>(lignes: readonly Ligne[], valeur: (ligne: Ligne) => number): number =>
  lignes.reduce((total, ligne) => total + valeur(ligne), 0);
