import { IsIn, IsOptional, Matches } from 'class-validator';
import { REGIONS } from '#libs/france';
import { UuidField } from '#libs/http';
import type { Filtre } from '../../pilotage';
import { VideSiAbsent } from '../vide-si-absent';

/** The programme follows from recommendations of March 2017. */
const MOIS = /^20(1[7-9]|[2-9]\d)-(0[1-9]|1[0-2])$/;
const UN_MOIS = { message: 'un mois de la forme 2026-03, à partir de 2017, est attendu.' };

export class FiltrePilotage implements Filtre {
  @VideSiAbsent()
  @IsOptional()
  @IsIn(Object.keys(REGIONS).sort(), { message: 'une région par son code INSEE, comme 53, est attendue.' })
  region?: string;

  @VideSiAbsent()
  @IsOptional()
  @UuidField()
  dispositif?: string;

  @VideSiAbsent()
  @IsOptional()
  @Matches(MOIS, UN_MOIS)
  du?: string;

  @VideSiAbsent()
  @IsOptional()
  @Matches(MOIS, UN_MOIS)
  au?: string;
}
