import { IsIn, IsOptional, Matches } from 'class-validator';
import { Pagination } from '#libs/http';

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
  @Matches(/^\d{9}$/, { message: 'un SIREN de 9 chiffres est attendu.' })
  siren?: string;
}
