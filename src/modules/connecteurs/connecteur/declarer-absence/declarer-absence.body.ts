import { IsOptional } from 'class-validator';
import { IsCalendarDate, UuidField } from '#libs/http';

export class AbsenceBody {
  /**
   * Premier jour d'absence, calendrier de Paris.
   * @example "2026-08-03"
   */
  @IsCalendarDate()
  du!: string;

  /**
   * Dernier jour d'absence.
   * @example "2026-08-21"
   */
  @IsCalendarDate()
  au!: string;

  /**
   * Connecteur de la même région qui suit ses demandes pendant ce temps ; sans lui, elles attendent.
   * @example "0190c5a0-0000-7000-8000-0000000000f2"
   */
  @IsOptional()
  @UuidField()
  delegueId?: string;
}
