import { IsInt, IsPositive, Max } from 'class-validator';
import { IsCalendarDate } from '#libs/http';
import { ActeDateBody } from '../../acte-date.body';

export class PropositionBody extends ActeDateBody {
  /**
   * Aide proposée, en centimes d'euro.
   * @example 450000
   */
  @IsInt()
  @IsPositive()
  @Max(100_000_000_00)
  montantProposeCentimes!: number;

  /**
   * Date de la proposition, calendrier de Paris.
   * @example "2026-03-20"
   */
  @IsCalendarDate()
  proposeeLe!: string;
}
