import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { DEPARTEMENTS, DIVISIONS_NAF } from '#libs/france';
import { CodesField } from '#libs/http';
import { COMPETENCES, type Competence } from '../competences';
import { LANGUES, type Langue } from '../langues';
import type { ProfilSaisi } from './profil';

const CODES_DES_DEPARTEMENTS = Object.keys(DEPARTEMENTS).sort();

export class ProfilBody implements ProfilSaisi {
  /**
   * Code INSEE de la commune où travaille le connecteur.
   * @example "29232"
   */
  @Matches(/^(?:2[AB]|\d{2})\d{3}$/, { message: 'un code INSEE de commune est attendu, par exemple 29232.' })
  commune!: string;

  /**
   * Départements où il se déplace, par leurs codes INSEE.
   * @example ["29", "56"]
   */
  @CodesField(CODES_DES_DEPARTEMENTS, 'au moins un département est attendu.')
  departements!: string[];

  /**
   * Compétences numériques, par leurs codes.
   * @example ["vente-en-ligne", "presence-en-ligne"]
   */
  @CodesField(COMPETENCES, 'au moins une compétence est attendue.')
  competences!: Competence[];

  /**
   * Secteurs qu'il connaît, par les divisions de la NAF ; aucun quand tous conviennent.
   * @example ["47", "56"]
   */
  @ApiPropertyOptional({ enum: DIVISIONS_NAF, isArray: true })
  @IsOptional()
  @CodesField(DIVISIONS_NAF)
  secteurs: string[] = [];

  /**
   * Langues dans lesquelles il accompagne.
   * @example ["fr", "br"]
   */
  @CodesField(LANGUES, 'au moins une langue est attendue.')
  langues!: Langue[];
}
