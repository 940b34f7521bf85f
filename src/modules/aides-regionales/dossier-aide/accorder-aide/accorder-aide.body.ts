import { IsInt, IsOptional, IsPositive, Max } from 'class-validator';
import { IsCalendarDate } from '#libs/http';
import { ActeDateBody } from '../../acte-date.body';

export class AccordBody extends ActeDateBody {
  /**
   * Aide accordée, en centimes d'euro.
   * @example 450000
   */
  @IsInt()
  @IsPositive()
  @Max(100_000_000_00)
  montantAccordeCentimes!: number;

  /**
   * Date de la décision, calendrier de Paris.
   * @example "2026-04-20"
   */
  @IsCalendarDate()
  accordeeLe!: string;

  /**
   * Jour où l'entreprise a été informée par écrit du montant et du règlement de minimis qui s'y applique.
   * @example "2026-04-17"
   */
  @IsCalendarDate()
  informeeLe!: string;

  /**
   * Jour où l'entreprise a déclaré les aides de minimis qu'elle a reçues. Elle n'en est dispensée que si une règle le dit à la date de l'accord.
   * @example "2026-02-01"
   */
  @IsOptional()
  @IsCalendarDate()
  declarationLe?: string;
}
