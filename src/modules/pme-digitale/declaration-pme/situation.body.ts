import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { CodesField } from '#libs/http';
import { TECHNOLOGIES, type Technologie } from '../intensite-numerique';
import type { SituationDePme } from './declaration-pme.events';

const CENT_MILLIARDS_CENTIMES = 10_000_000_000_000;

/** Ce que l'entreprise déclare d'elle-même, à la demande du statut puis un an après. */
export class SituationDePmeBody implements SituationDePme {
  /**
   * Rang de la demande de statut parmi celles de l'entreprise.
   * @example 1
   */
  @IsInt()
  @Min(1)
  @Max(1_000)
  rang!: number;

  /**
   * Personnes occupées, en personnes entières.
   * @example 12
   */
  @IsInt()
  @Min(0)
  @Max(100_000)
  effectif!: number;

  /**
   * Chiffre d'affaires hors taxes du dernier exercice clos, en centimes d'euro.
   * @example 85000000
   */
  @IsInt()
  @Min(0)
  @Max(CENT_MILLIARDS_CENTIMES)
  @ApiProperty({ maximum: CENT_MILLIARDS_CENTIMES })
  chiffreDAffairesCentimes!: number;

  /**
   * Part du chiffre d'affaires vendue en ligne, en pour cent entiers.
   * @example 8
   */
  @IsInt()
  @Min(0)
  @Max(100)
  ventesEnLignePourCent!: number;

  /**
   * Technologies utilisées, parmi les douze de l'indice d'intensité numérique (Eurostat) ; une liste vide quand il n'y en a aucune.
   * Celle qui en comprend une autre se dit avec elle : deux réseaux sociaux avec un réseau social, le nuage avancé avec le nuage.
   * @example ["internet-pour-plus-de-la-moitie", "debit-30-mbits", "gestion-de-la-relation-client"]
   */
  @CodesField(TECHNOLOGIES)
  technologies!: Technologie[];

  /**
   * Heures de compétence numérique qui manquent par mois, en heures entières.
   * @example 40
   */
  @IsInt()
  @Min(0)
  @Max(10_000)
  heuresManquantesParMois!: number;
}
