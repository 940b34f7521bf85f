/** Un champ incorrect de la demande. */
export class ChampIncorrect {
  /**
   * Nom du champ, avec son chemin dans le corps.
   * @example "montantDemandeCentimes"
   */
  champ!: string;

  /**
   * Ce qui est attendu.
   * @example "un nombre supérieur à zéro est attendu."
   */
  message!: string;
}

/** Une erreur (RFC 9457). Un refus peut porter d'autres champs, comme ce qui reste disponible. */
export class Probleme {
  /**
   * Nature du problème, par son code.
   * @example "urn:probleme:champs-incorrects"
   */
  type!: string;

  /**
   * Nature du problème, en mots.
   * @example "Demande incorrecte"
   */
  title!: string;

  /**
   * Statut HTTP de la réponse.
   * @example 400
   */
  status!: number;

  /**
   * Ce qui ne va pas, et que faire.
   * @example "montantDemandeCentimes : un nombre supérieur à zéro est attendu."
   */
  detail!: string;

  /**
   * Code stable, que les programmes lisent.
   * @example "champs-incorrects"
   */
  code!: string;

  /**
   * Numéro à donner à l'assistance ; c'est aussi celui de l'en-tête X-Correlation-Id.
   * @example "0190c5a0-0000-7000-8000-00000000c0de"
   */
  correlationId!: string;

  /** Champs incorrects d'une demande ; seulement avec le code `champs-incorrects`. */
  champs?: ChampIncorrect[];
}

/** Un état qui a changé entre-temps. Les trois derniers champs manquent quand un autre fait s'oppose à l'acte. */
export class Conflit extends Probleme {
  /**
   * Révision que l'acte attendait ; `no-stream` s'il attendait que rien n'existe.
   * @example "3"
   */
  revisionAttendue?: string;

  /**
   * Révision trouvée.
   * @example "4"
   */
  revisionActuelle?: string;

  /** État actuel, pour qui a le droit de le voir. */
  etatActuel?: object;
}
