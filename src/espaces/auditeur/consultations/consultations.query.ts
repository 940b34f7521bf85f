import { IsIn, IsOptional, Matches } from 'class-validator';
import { NotBefore } from '#libs/http';
import { NATURES_DE_CONSULTATION } from '../../../acces';
import { NumeroDePage } from '../../page-demandee';
import { VideSiAbsent } from '../../vide-si-absent';
import { IdentifiantSaisi } from '../identifiant-saisi';
import { JourSaisi } from '../jour-saisi';

/** Which requests: the fields of the form, which stand in its address. */
export class ConsultationsCherchees {
  @IdentifiantSaisi()
  mandatId?: string;

  @IdentifiantSaisi()
  auditeurId?: string;

  @JourSaisi()
  du?: string;

  @JourSaisi()
  @NotBefore('du')
  au?: string;

  @VideSiAbsent()
  @IsOptional()
  @Matches(/^\/[\w.:/-]{0,299}$/, { message: 'le début d’une adresse, comme /audit/exceptions, est attendu.' })
  chemin?: string;

  @VideSiAbsent()
  @IsOptional()
  @Matches(/^[\w.:-]{3,261}$/, { message: 'un identifiant, comme 552081317, est attendu.' })
  identifiant?: string;

  @VideSiAbsent()
  @IsOptional()
  @IsIn(NATURES_DE_CONSULTATION, { message: 'identites ou refus est attendu.' })
  nature?: (typeof NATURES_DE_CONSULTATION)[number];
}

export class PageDeConsultations extends ConsultationsCherchees {
  @IsOptional()
  @Matches(/^\d{1,18}$/, { message: 'suivez les liens entre les pages.' })
  avant?: string;

  @NumeroDePage()
  page?: number;
}
