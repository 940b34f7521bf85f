import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { IsCalendarDate } from '#libs/http';
import { POSTES_DE_RETOUR } from '../convention-pret.events';

export class RetourAuPosteBody {
  /**
   * Poste retrouvé.
   * @example "meme-poste"
   */
  @IsIn(POSTES_DE_RETOUR)
  @ApiProperty({ enum: POSTES_DE_RETOUR })
  poste!: (typeof POSTES_DE_RETOUR)[number];

  /**
   * Jour du retour.
   * @example "2027-03-01"
   */
  @IsCalendarDate()
  retourLe!: string;
}
