import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { ListOf } from '#libs/http';
import { CODES_DE_QUOTA } from '../codes-de-quota';
import { MOTIFS_D_OUVERTURE, type MotifDOuverture } from '../experimentation.events';
import { PLACES_SAISIES_AU_PLUS } from '../places';

const LISTE = { least: 'chaque code a son plafond.', most: 'chaque code a un seul plafond.' };

/** Combien d'entreprises de ce code peuvent être admises à la fois. */
export class PlafondDeQuota {
  /**
   * Code de la région, de la taille ou du secteur.
   * @example "53"
   */
  @IsIn(CODES_DE_QUOTA, { message: 'un code de région, de taille ou de secteur est attendu.' })
  @ApiProperty({ enum: CODES_DE_QUOTA })
  code!: string;

  /**
   * Entreprises au plus.
   * @example 20
   */
  @IsInt()
  @Min(0)
  @Max(PLACES_SAISIES_AU_PLUS)
  @ApiProperty({ maximum: PLACES_SAISIES_AU_PLUS })
  plafond!: number;
}

export class OuvertureDExperimentationBody {
  /**
   * Nombre de places, 150 au plus.
   * @example 150
   */
  @IsInt()
  @Min(1)
  @Max(PLACES_SAISIES_AU_PLUS)
  @ApiProperty({ maximum: PLACES_SAISIES_AU_PLUS })
  places!: number;

  /** Un plafond pour chaque région, par son code INSEE. */
  @ListOf(() => PlafondDeQuota, 50, LISTE)
  regions!: PlafondDeQuota[];

  /** Un plafond pour chaque taille : micro, petite et moyenne. */
  @ListOf(() => PlafondDeQuota, 50, LISTE)
  tailles!: PlafondDeQuota[];

  /** Un plafond pour chaque secteur de la nomenclature agrégée A10. */
  @ListOf(() => PlafondDeQuota, 50, LISTE)
  secteurs!: PlafondDeQuota[];

  /**
   * Ce qui la motive.
   * @example "recommandation-7"
   */
  @IsIn(MOTIFS_D_OUVERTURE)
  @ApiProperty({ enum: MOTIFS_D_OUVERTURE })
  motif!: MotifDOuverture;
}
