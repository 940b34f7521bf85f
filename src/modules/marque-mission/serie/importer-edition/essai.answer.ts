/** Une valeur que l'édition aurait. */
export class ValeurLue {
  /**
   * FR, ou la région par son code INSEE.
   * @example "FR"
   */
  territoire!: string;

  /**
   * Année.
   * @example 2015
   */
  annee!: number;

  /**
   * Valeur, en nombre entier : centièmes de pour cent, ou nombre.
   * @example 1380
   */
  valeur!: number;
}

/** Ce que ferait un fichier. */
export class EssaiDEdition {
  /**
   * Ce même fichier est déjà importé sous cette édition : l'importer encore ne change rien.
   * @example false
   */
  dejaImportee!: boolean;

  /** Valeurs que l'édition aurait. */
  valeurs!: ValeurLue[];
}
