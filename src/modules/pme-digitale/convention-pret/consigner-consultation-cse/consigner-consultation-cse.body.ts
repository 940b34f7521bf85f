import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsCalendarDate } from '#libs/http';
import { MOTIFS_SANS_CSE, type MotifSansCse } from '../convention-pret.events';

export class ConsultationCSEBody {
  /**
   * Jour où le CSE a été consulté, dans les douze mois qui précèdent.
   * @example "2026-06-15"
   */
  @IsOptional()
  @IsCalendarDate()
  consulteLe?: string;

  /** Raison pour laquelle l'entreprise n'a pas de CSE, à la place du jour. */
  @IsOptional()
  @IsIn(MOTIFS_SANS_CSE)
  @ApiPropertyOptional({ enum: MOTIFS_SANS_CSE })
  motifSansCse?: MotifSansCse;
}
