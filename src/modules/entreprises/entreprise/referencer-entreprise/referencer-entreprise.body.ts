import { IsIn, IsOptional } from 'class-validator';
import { TextField, UuidField } from '#libs/http';
import { FORMES, type Forme } from '../entreprise.events';
import { LieuBody } from '../lieu.body';

export class ReferencementBody extends LieuBody {
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
  @TextField(200)
  raisonSociale?: string;

  /** Entrepreneur individuel : identifiant de la personne, rendu par POST /api/v1/personnes. */
  @IsOptional()
  @UuidField()
  exploitantId?: string;
}
