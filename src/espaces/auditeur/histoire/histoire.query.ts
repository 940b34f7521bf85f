import { IsIn, IsOptional, Matches } from 'class-validator';
import { REGIONS } from '#libs/france';
import { NotBefore, UUID } from '#libs/http';
import { MODULES_AUDITABLES, type ModuleAuditable } from '#modules/audits';
import { ROLES } from '#modules/habilitations';
import { SELON, type Selon } from '../../../audit/chronologie/replis';
import { NumeroDePage } from '../../page-demandee';
import { VideSiAbsent } from '../../vide-si-absent';
import { EnMinuscules, IdentifiantSaisi } from '../identifiant-saisi';
import { JourSaisi } from '../jour-saisi';

const REFERENCE = new RegExp(`${UUID.source}|^\\d{9}$|^[\\da-f]{64}$`, 'i');

/** Which history, and which of its facts: the fields of its form, which stand in its address. */
export class HistoireCherchee {
  @IsOptional()
  @EnMinuscules()
  @Matches(REFERENCE, { message: 'un identifiant UUID, un SIREN de 9 chiffres ou une empreinte SHA-256 est attendu.' })
  sur?: string;

  @IdentifiantSaisi()
  acteur?: string;

  @IdentifiantSaisi()
  correlation?: string;

  @VideSiAbsent()
  @IsOptional()
  @IsIn(Object.keys(REGIONS).sort(), { message: 'une région par son code INSEE, comme 53, est attendue.' })
  territoire?: string;

  @VideSiAbsent()
  @IsOptional()
  @Matches(/^[A-Z][A-Za-z]{1,80}(?:\.v\d{1,2})?$/, { message: 'un type de fait, comme AideAccordee, est attendu.' })
  type?: string;

  @VideSiAbsent()
  @IsOptional()
  @IsIn(Object.keys(ROLES), { message: 'un rôle de la liste est attendu.' })
  role?: string;

  @VideSiAbsent()
  @IsOptional()
  @IsIn(MODULES_AUDITABLES, { message: 'un module de la liste est attendu.' })
  module?: ModuleAuditable;

  @JourSaisi()
  du?: string;

  @JourSaisi()
  @NotBefore('du')
  au?: string;

  @IsIn(SELON, { message: 'enregistrement ou droit est attendu.' })
  selon: Selon = 'enregistrement';
}

export class PageDHistoire extends HistoireCherchee {
  @NumeroDePage()
  page?: number;
}
