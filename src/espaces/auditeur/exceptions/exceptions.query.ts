import { IsIn, IsOptional } from 'class-validator';
import { NotBefore } from '#libs/http';
import { REGIONS } from '#libs/france';
import { NumeroDePage } from '../../page-demandee';
import { VideSiAbsent } from '../../vide-si-absent';
import { JourSaisi } from '../jour-saisi';

/** Which exceptions: the fields of the form, which stand in its address. */
export class ExceptionsCherchees {
  @VideSiAbsent()
  @IsOptional()
  @IsIn(['FR', ...Object.keys(REGIONS).sort()], { message: 'FR, ou une région par son code INSEE, est attendu.' })
  territoire?: string;

  @JourSaisi()
  du?: string;

  @JourSaisi()
  @NotBefore('du')
  au?: string;
}

export class PageDExceptions extends ExceptionsCherchees {
  @NumeroDePage()
  page?: number;
}
