import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { Transform } from 'class-transformer';
import { REGIONS } from '#libs/france';
import { IsCalendarDate, NotBefore, Pagination, UUID, UuidField } from '#libs/http';
import { MODULES_AUDITABLES, type ModuleAuditable } from '#modules/audits';
import { ROLES } from '#modules/habilitations';
import { SELON, type Selon } from '../chronologie/replis';

const TERRITOIRES = Object.keys(REGIONS).sort();
const ROLES_TRIES = Object.keys(ROLES).sort();

const REFERENCE = new RegExp(`${UUID.source}|^\\d{9}$|^[\\da-f]{64}$`, 'i');

/** Which facts; all of them where nothing is said. */
export class HistoireDemandee extends Pagination {
  /**
   * Ce que les faits nomment : un dossier, une personne ou un autre objet par son UUID, une entreprise par son SIREN, un document par son
   * empreinte SHA-256.
   * @example "0190c5a0-0000-7000-8000-0000000000d1"
   */
  @ApiPropertyOptional()
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.toLowerCase() : value))
  @Matches(REFERENCE, {
    message: 'un UUID, un SIREN de 9 chiffres ou une empreinte SHA-256 est attendu.',
  })
  sur?: string;

  /**
   * Personne dont les actes sont demandés.
   * @example "0190c5a0-0000-7000-8000-0000000000a9"
   */
  @IsOptional()
  @UuidField()
  acteur?: string;

  /**
   * Suite d'actes et de réactions demandée.
   * @example "0190c5a0-0000-7000-8000-0000000000c0"
   */
  @IsOptional()
  @UuidField()
  correlation?: string;

  /**
   * Région demandée, par son code INSEE : les faits qui la nomment, ceux de ses agents, et ceux des flux qui lui appartiennent.
   * @example "53"
   */
  @IsOptional()
  @IsIn(TERRITOIRES)
  @ApiProperty({ enum: TERRITOIRES, required: false })
  territoire?: string;

  /**
   * Type de fait, avec ou sans sa version.
   * @example "AideAccordee"
   */
  @ApiPropertyOptional()
  @IsOptional()
  @Matches(/^[A-Z][A-Za-z]{1,80}(?:\.v\d{1,2})?$/, {
    message: 'un type de fait est attendu, par exemple AideAccordee ou AideAccordee.v2.',
  })
  type?: string;

  /**
   * Rôle sous lequel l'acte a été fait.
   * @example "region.signataire"
   */
  @IsOptional()
  @IsIn(ROLES_TRIES)
  @ApiProperty({ enum: ROLES_TRIES, required: false })
  role?: string;

  /**
   * Module dont les faits sont demandés.
   * @example "aides-regionales"
   */
  @IsOptional()
  @IsIn(MODULES_AUDITABLES)
  @ApiProperty({ enum: MODULES_AUDITABLES, required: false })
  module?: ModuleAuditable;

  /**
   * Premier jour, calendrier de Paris.
   * @example "2026-01-01"
   */
  @IsOptional()
  @IsCalendarDate()
  du?: string;

  /**
   * Dernier jour, compris.
   * @example "2026-12-31"
   */
  @IsOptional()
  @IsCalendarDate()
  @NotBefore('du')
  au?: string;

  /**
   * Ces jours, et l'ordre des faits, sont ceux de l'enregistrement (enregistrement) ou ceux où les faits comptent (droit).
   * @example "enregistrement"
   */
  @IsIn(SELON)
  @ApiProperty({ enum: SELON, required: false, default: 'enregistrement' })
  selon: Selon = 'enregistrement';
}
