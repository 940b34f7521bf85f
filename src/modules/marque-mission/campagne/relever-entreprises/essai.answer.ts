/** Une entreprise qui serait comptée. */
export class EntrepriseVenue {
  /**
   * SIREN de l'entreprise.
   * @example "552081317"
   */
  siren!: string;

  /**
   * Jour où elle est venue.
   * @example "2026-02-18"
   */
  venueLe!: string;
}

/** Une ligne qui ne serait pas comptée, et pourquoi. */
export class LigneRefusee {
  /**
   * Son rang dans le fichier, en-tête compris.
   * @example 4
   */
  ligne!: number;

  /**
   * Ce qu'elle donne pour SIREN.
   * @example "732829321"
   */
  siren!: string;

  /**
   * SIREN incorrect, date incorrecte ou hors de la campagne, doublon, ou entreprise qui n'est pas au registre de votre territoire.
   * @example "siren-incorrect"
   */
  motif!: string;

  /**
   * Pourquoi, et que faire.
   * @example "Ligne 4 : « 732829321 » n’est pas un SIREN, de neuf chiffres dont une clé : corrigez-le."
   */
  phrase!: string;
}

/** Ce que ferait un fichier d'entreprises venues. */
export class EssaiDeReleve {
  /**
   * Lignes lues, sans l'en-tête.
   * @example 4
   */
  lignes!: number;

  /**
   * Ce même fichier a déjà été appliqué : l'appliquer encore ne change rien.
   * @example false
   */
  dejaApplique!: boolean;

  /** Entreprises qui seraient comptées. */
  venues!: EntrepriseVenue[];

  /**
   * Lignes d'entreprises que la campagne compte déjà.
   * @example 1
   */
  dejaComptees!: number;

  /** Lignes qui ne seraient pas comptées. */
  ecartees!: LigneRefusee[];
}
