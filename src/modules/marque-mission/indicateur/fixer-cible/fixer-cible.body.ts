import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { IsCalendarDate, ListOf } from '#libs/http';
import { MOTIFS_DE_CIBLE, type MotifDeCible } from '../indicateur.events';

const JALONS_AU_PLUS = 40;

export class JalonBody {
  /**
   * Jour où la valeur est attendue.
   * @example "2026-12-31"
   */
  @IsCalendarDate()
  le!: string;

  /**
   * Valeur attendue, en nombre entier de la plus petite part de l'unité : labels, centimes, dixièmes de jour.
   * @example 500
   */
  @IsInt()
  @Min(0)
  @Max(1_000_000_000_000)
  valeur!: number;
}

export class CibleBody {
  /**
   * Pourquoi elle est fixée : premiere-cible pour la première d'un territoire, et elle seule.
   * @example "premiere-cible"
   */
  @IsIn(MOTIFS_DE_CIBLE)
  @ApiProperty({ enum: MOTIFS_DE_CIBLE })
  motif!: MotifDeCible;

  /** Trajectoire : le point de départ, les étapes, puis la cible. */
  @ListOf(() => JalonBody, JALONS_AU_PLUS, {
    least: 'un point de départ et une cible sont attendus.',
    most: `une trajectoire a ${JALONS_AU_PLUS} points au plus.`,
  })
  jalons!: JalonBody[];
}
