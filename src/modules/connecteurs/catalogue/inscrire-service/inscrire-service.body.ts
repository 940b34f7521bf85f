import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { TextField, UuidField } from '#libs/http';
import { COMPETENCES, type Competence } from '../../competences';
import { REGIMES, type Conditions, type Regime } from '../catalogue.events';

export class ServiceBody implements Conditions {
  /**
   * Intitulé du service.
   * @example "Création d’une boutique en ligne"
   */
  @TextField(200)
  intitule!: string;

  /**
   * Compétence à laquelle il répond.
   * @example "vente-en-ligne"
   */
  @IsIn(COMPETENCES)
  @ApiProperty({ enum: COMPETENCES })
  competence!: Competence;

  /**
   * Prix minimum hors taxes, en centimes d'euro.
   * @example 100000
   */
  @IsInt()
  @Min(1)
  @Max(100_000_000_00)
  prixMinimumCentimes!: number;

  /**
   * Prix maximum hors taxes, en centimes d'euro.
   * @example 500000
   */
  @IsInt()
  @Min(1)
  @Max(100_000_000_00)
  prixMaximumCentimes!: number;

  /**
   * Part publique du prix, en points de base (5000 = 50 %).
   * @example 5000
   */
  @IsInt()
  @Min(1)
  @Max(10_000)
  partPubliquePointsDeBase!: number;

  /**
   * Part publique maximale d'une prestation, en centimes d'euro.
   * @example 200000
   */
  @IsInt()
  @Min(1)
  @Max(100_000_000_00)
  plafondCentimes!: number;

  /**
   * Régime d'aide ; les autres ne sont pas ouverts.
   * @example "de-minimis"
   */
  @IsIn(REGIMES)
  @ApiProperty({ enum: REGIMES })
  regime!: Regime;

  /**
   * Dispositif de la région dont les enveloppes paient.
   * @example "0190c5a0-0000-7000-8000-00000000d153"
   */
  @UuidField()
  dispositifId!: string;
}
