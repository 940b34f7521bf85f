import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { REGIONS } from '#libs/france';
import { Pagination, SirenField } from '#libs/http';
import { COMPETENCES, type Competence } from '#modules/connecteurs';
import { A_FAIRE, ETATS_DE_CONVENTION } from './conventions.etats';

const CODES_DES_REGIONS = Object.keys(REGIONS).sort();

export class FiltreConventions extends Pagination {
  /**
   * Où elle en est.
   * @example "en-preparation"
   */
  @ApiPropertyOptional({ enum: ETATS_DE_CONVENTION })
  @IsOptional()
  @IsIn(ETATS_DE_CONVENTION)
  etat?: (typeof ETATS_DE_CONVENTION)[number];

  /**
   * Compétence pour laquelle le salarié est prêté.
   * @example "vente-en-ligne"
   */
  @ApiPropertyOptional({ enum: COMPETENCES })
  @IsOptional()
  @IsIn(COMPETENCES)
  competence?: Competence;

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
   * Celles qu'une entreprise reste à signer (signer), où il manque une pièce avant le début (completer), ou dont le prêt court (suivre).
   * @example "completer"
   */
  @ApiPropertyOptional({ enum: A_FAIRE })
  @IsOptional()
  @IsIn(A_FAIRE)
  aFaire?: (typeof A_FAIRE)[number];
}
