import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { MOTIFS_DE_DATE, type MotifDeDate } from '#modules/habilitations';

/** What every act asks whose person gives its legal date. */
export class ActeDateBody {
  /**
   * Pourquoi l'acte est enregistré bien après sa date ; à dire quand elle est ancienne de plus de sept jours, ou d'une année passée.
   * @example "acte-sur-papier"
   */
  @ApiPropertyOptional({ enum: MOTIFS_DE_DATE })
  @IsOptional()
  @IsIn(MOTIFS_DE_DATE)
  motifDeDate?: MotifDeDate;
}
