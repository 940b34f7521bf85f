import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsCalendarDate, TextField } from '#libs/http';
import { UNITES_DE_SERIE, type UniteDeSerie } from '../serie.events';

/** Ce que le fichier ne dit pas de l'édition. */
export class EnteteDEdition {
  /**
   * Ce que l'éditeur compte, dans cette édition.
   * @example "Entreprises de 10 à 249 salariés qui vendent en ligne pour 1 % au moins de leur chiffre d’affaires"
   */
  @TextField(300)
  definition!: string;

  /**
   * Unité des valeurs.
   * @example "pour-cent"
   */
  @IsIn(UNITES_DE_SERIE)
  @ApiProperty({ enum: UNITES_DE_SERIE })
  unite!: UniteDeSerie;

  /**
   * Qui la publie.
   * @example "Eurostat"
   */
  @TextField(200)
  source!: string;

  /**
   * Jour de sa publication.
   * @example "2016-07-05"
   */
  @IsCalendarDate()
  publieeLe!: string;

  /**
   * oui pour une édition inventée, que tout ce qui s'en sert marque comme telle.
   * @example "non"
   */
  @ApiPropertyOptional({ enum: ['oui', 'non'] })
  @IsOptional()
  @IsIn(['oui', 'non'])
  fictive?: 'oui' | 'non';
}
