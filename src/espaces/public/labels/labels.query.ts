import { IsIn, IsOptional, Matches } from 'class-validator';
import { FORME_SIREN, REGIONS } from '#libs/france';
import { TextField } from '#libs/http';
import { FORME_DU_NUMERO } from '#modules/marque-mission';
import { NumeroDePage } from '../../page-demandee';
import { VideSiAbsent } from '../../vide-si-absent';

export const ETATS = { actif: 'Valide', suspendu: 'Suspendu', expire: 'Expiré', retire: 'Retiré' } as const;

/** What the form of the register asks for. */
export class RechercheDeLabels {
  @IsOptional()
  @TextField(100)
  @VideSiAbsent()
  nom?: string;

  @VideSiAbsent()
  @IsOptional()
  @Matches(FORME_SIREN, { message: 'un SIREN de 9 chiffres est attendu.' })
  siren?: string;

  @VideSiAbsent()
  @IsOptional()
  @Matches(FORME_DU_NUMERO, { message: 'un numéro de la forme CC-552081317-1 est attendu.' })
  numero?: string;

  @VideSiAbsent()
  @IsOptional()
  @IsIn(Object.keys(REGIONS).sort(), { message: 'une région par son code INSEE, comme 53, est attendue.' })
  region?: string;

  @VideSiAbsent()
  @IsOptional()
  @IsIn(Object.keys(ETATS), { message: 'un état parmi actif, suspendu, expire et retire est attendu.' })
  etat?: keyof typeof ETATS;
}

export class PageDeLabels extends RechercheDeLabels {
  @NumeroDePage()
  page?: number;
}
