import { IsIn, IsOptional } from 'class-validator';
import { DEPARTEMENTS } from '#libs/france';
import { COMPETENCES, type Competence } from '#modules/connecteurs';
import { NumeroDePage } from '../../page-demandee';
import { VideSiAbsent } from '../../vide-si-absent';

/** What the form of the directory asks for. */
export class RechercheDansLaPage {
  @VideSiAbsent()
  @IsOptional()
  @IsIn(Object.keys(DEPARTEMENTS).sort(), { message: 'un département par son code INSEE, comme 29, est attendu.' })
  departement?: string;

  @VideSiAbsent()
  @IsOptional()
  @IsIn(COMPETENCES, { message: 'une compétence de la liste est attendue.' })
  competence?: Competence;
}

export class PageDAnnuaire extends RechercheDansLaPage {
  @NumeroDePage()
  page?: number;
}
