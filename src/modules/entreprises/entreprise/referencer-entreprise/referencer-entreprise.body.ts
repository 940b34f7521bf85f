import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsFilled, UuidField } from '#libs/http';
import { FORMES, type Forme } from '../entreprise.events';

export class ReferencementBody {
  /**
   * SIRET de l'établissement qui porte le projet ; les espaces sont permis.
   * @example "552 081 317 66522"
   */
  @IsString()
  @MaxLength(30)
  siret!: string;

  /**
   * Région de cet établissement, code INSEE sur deux chiffres.
   * @example "53"
   */
  @IsString()
  @IsFilled()
  region!: string;

  /**
   * Personne morale, ou entrepreneur individuel.
   * @example "personne-morale"
   */
  @IsIn(FORMES)
  forme!: Forme;

  /**
   * Raison sociale d'une personne morale. Jamais le nom d'une personne : il a sa place dans le coffre des personnes.
   * @example "Ateliers du Ponant"
   */
  @IsOptional()
  @IsString()
  @IsFilled()
  @MaxLength(200)
  raisonSociale?: string;

  /** Entrepreneur individuel : identifiant de la personne, rendu par POST /api/v1/personnes. */
  @IsOptional()
  @UuidField()
  exploitantId?: string;
}
