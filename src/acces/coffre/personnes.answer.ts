/** Une personne enregistrée au coffre. */
export class PersonneEnregistree {
  /**
   * Identifiant à donner aux actes ; lui seul entre dans les faits.
   * @example "0190c5a0-0000-7000-8000-000000000001"
   */
  personneId!: string;
}

/** L'identité d'une personne, telle que le coffre la garde. */
export class PersonneConsultee extends PersonneEnregistree {
  /**
   * Nom et prénom.
   * @example "Anne Le Goff"
   */
  nom!: string;

  /**
   * Adresse électronique, si elle est connue.
   * @example "anne.legoff@example.org"
   */
  courriel?: string;

  /**
   * Téléphone, s'il est connu.
   * @example "+33 2 99 00 00 00"
   */
  telephone?: string;
}
