import { CodeField } from '#libs/http';

export class ReferenceBody {
  /**
   * Code du chiffre publié d'où l'indicateur part.
   * @example "LABELS-500"
   */
  @CodeField(60)
  reference!: string;
}
