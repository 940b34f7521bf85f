import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { REGIONS } from '#libs/france';
import { Pagination, SirenField, UuidField } from '#libs/http';
import { A_FAIRE_DES_RELEVES, ETATS_DE_RELEVE_DE_PRET } from './releves-de-pret.etats';

const CODES_DES_REGIONS = Object.keys(REGIONS).sort();

export class FiltreRelevesDePret extends Pagination {
  /**
   * Où il en est.
   * @example "saisi"
   */
  @ApiPropertyOptional({ enum: ETATS_DE_RELEVE_DE_PRET })
  @IsOptional()
  @IsIn(ETATS_DE_RELEVE_DE_PRET)
  etat?: (typeof ETATS_DE_RELEVE_DE_PRET)[number];

  /**
   * Mois relevé.
   * @example "2026-09"
   */
  @IsOptional()
  @Matches(/^20\d{2}-(?:0[1-9]|1[0-2])$/, { message: 'un mois de la forme 2026-09 est attendu.' })
  mois?: string;

  /**
   * Convention du prêt.
   * @example "0190c5a0-0000-7000-8000-000000001401"
   */
  @IsOptional()
  @UuidField()
  conventionId?: string;

  /**
   * Région de l'une des deux entreprises, par son code INSEE.
   * @example "53"
   */
  @ApiPropertyOptional({ enum: CODES_DES_REGIONS })
  @IsOptional()
  @IsIn(CODES_DES_REGIONS)
  region?: string;

  /**
   * SIREN de l'une des deux entreprises.
   * @example "552081317"
   */
  @IsOptional()
  @SirenField()
  siren?: string;

  /**
   * Ceux que l'utilisatrice reste à valider (valider), que la prêteuse reste à rectifier (rectifier), ou que la région
   * regarde (controler) : contestés, ou qui corrigent un relevé validé sans l'être encore.
   * @example "valider"
   */
  @ApiPropertyOptional({ enum: A_FAIRE_DES_RELEVES })
  @IsOptional()
  @IsIn(A_FAIRE_DES_RELEVES)
  aFaire?: (typeof A_FAIRE_DES_RELEVES)[number];
}
