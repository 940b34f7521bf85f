import { UuidField } from '#libs/http';

export class ObservationsBody {
  /**
   * Document ou texte déposé sur la fiche de l'entreprise, qui contient ses observations.
   * @example "0190c5a0-0000-7000-8000-0000000000aa"
   */
  @UuidField()
  documentId!: string;
}
