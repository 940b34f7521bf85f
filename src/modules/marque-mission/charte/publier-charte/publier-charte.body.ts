import { LinesField } from '#libs/http';

const CARACTERES = 20_000;

export class CharteBody {
  /**
   * Texte de la charte, public, sans nom de personne. Il remplace celui de la version en vigueur.
   * @example "Les partenaires font connaître la marque Croissance Connectée, et orientent sans parti pris vers un fournisseur."
   */
  @LinesField(CARACTERES)
  texte!: string;
}
