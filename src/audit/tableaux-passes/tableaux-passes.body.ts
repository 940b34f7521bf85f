import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches, ValidateIf } from 'class-validator';
import { IsCalendarDate } from '#libs/http';

/** One of the two is expected. */
const estAttendue = ({ position, le }: TableauPasseBody): boolean => position !== undefined || le === undefined;

export class TableauPasseBody {
  /**
   * Position du journal, telle que les faits la montrent : le tableau compte les faits jusqu'à elle, comprise. Ou bien « le ».
   * @example "00000000000000000012"
   */
  @ApiPropertyOptional()
  @ValidateIf(estAttendue)
  @Matches(/^[c\d]\d{19}$/, { message: 'une position telle que les faits la montrent est attendue, ou un jour (le).' })
  position?: string;

  /**
   * Jour, calendrier de Paris : le tableau compte les faits jusqu'au dernier dont l'acte est de ce jour ou d'avant.
   * @example "2026-01-31"
   */
  @IsOptional()
  @IsCalendarDate()
  le?: string;
}
