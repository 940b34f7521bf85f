import { IsCalendarDate } from '#libs/http';

export class RenouvellementDePretBody {
  /**
   * Nouveau dernier jour du prêt.
   * @example "2027-08-31"
   */
  @IsCalendarDate()
  au!: string;
}
