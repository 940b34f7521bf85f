import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { DEPARTEMENTS } from '#libs/france';
import { Pagination } from '#libs/http';
import { COMPETENCES, type Competence } from '../../competences';
import { ORIGINES_DE_CONNECTEUR, type OrigineDeConnecteur } from '../../connecteur/connecteur.events';
import { ETATS_DE_CONNECTEUR } from './connecteurs.entity';

const CODES_DES_DEPARTEMENTS = Object.keys(DEPARTEMENTS).sort();

export class RechercheDeConnecteurs extends Pagination {
  /**
   * Département où il se déplace, par son code INSEE.
   * @example "29"
   */
  @ApiPropertyOptional({ enum: CODES_DES_DEPARTEMENTS })
  @IsOptional()
  @IsIn(CODES_DES_DEPARTEMENTS)
  departement?: string;

  /**
   * Compétence, par son code.
   * @example "vente-en-ligne"
   */
  @ApiPropertyOptional({ enum: COMPETENCES })
  @IsOptional()
  @IsIn(COMPETENCES)
  competence?: Competence;
}

export class FiltreConnecteurs extends RechercheDeConnecteurs {
  /**
   * Où il en est.
   * @example "accepte"
   */
  @ApiPropertyOptional({ enum: ETATS_DE_CONNECTEUR })
  @IsOptional()
  @IsIn(ETATS_DE_CONNECTEUR)
  etat?: (typeof ETATS_DE_CONNECTEUR)[number];

  /**
   * Ce qui l'a amené au programme.
   * @example "partenaire"
   */
  @ApiPropertyOptional({ enum: ORIGINES_DE_CONNECTEUR })
  @IsOptional()
  @IsIn(ORIGINES_DE_CONNECTEUR)
  origine?: OrigineDeConnecteur;
}
