import { ApiProperty } from '@nestjs/swagger';
import { LIBELLES_DES_COMPETENCES } from '../../competences';
import { LIBELLES_DES_LANGUES } from '../../langues';

/** Un connecteur de l'annuaire public. */
export class ConnecteurDeLAnnuaire {
  /**
   * Nom et prénom ; null quand le coffre ne les connaît pas.
   * @example "Nolwenn Le Bihan"
   */
  nom!: string | null;

  /**
   * Commune où il travaille.
   * @example "Quimper"
   */
  commune!: string;

  /**
   * Région qu'il sert, par son code INSEE.
   * @example "53"
   */
  region!: string;

  /**
   * Départements où il se déplace, par leurs codes INSEE.
   * @example ["29", "56"]
   */
  departements!: string[];

  /** Compétences, par leurs noms. */
  @ApiProperty({ enum: Object.values(LIBELLES_DES_COMPETENCES), isArray: true, example: ['Vente en ligne'] })
  competences!: string[];

  /** Langues dans lesquelles il accompagne. */
  @ApiProperty({ enum: Object.values(LIBELLES_DES_LANGUES), isArray: true, example: ['français', 'breton'] })
  langues!: string[];

  /**
   * Numéro de son label, valide ce jour ; null pour un bénévole.
   * @example "CL-1-AZ5AYGWRB5D2"
   */
  label!: string | null;
}
