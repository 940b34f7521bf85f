import { IsOptional } from 'class-validator';
import { IsCalendarDate } from '#libs/http';

export class JourDuStatut {
  /**
   * Jour demandé, à Paris ; aujourd'hui par défaut.
   * @example "2026-06-08"
   */
  @IsOptional()
  @IsCalendarDate()
  au?: string;
}
