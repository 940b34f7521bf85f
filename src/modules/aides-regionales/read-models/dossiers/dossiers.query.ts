import { IsIn, IsOptional } from 'class-validator';
import { Pagination, SirenField } from '#libs/http';

const ETATS = [
  'depose',
  'en-instruction',
  'propose',
  'valide',
  'finance',
  'accorde',
  'paye',
  'refuse',
  'retire',
  'clos',
] as const;

export class FiltreDossiers extends Pagination {
  /**
   * État du dossier.
   * @example "en-instruction"
   */
  @IsOptional()
  @IsIn(ETATS)
  etat?: (typeof ETATS)[number];

  /**
   * SIREN de l'entreprise.
   * @example "552081317"
   */
  @IsOptional()
  @SirenField()
  siren?: string;
}
