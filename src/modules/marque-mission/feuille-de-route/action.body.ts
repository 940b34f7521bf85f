import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { CodeField, IsCalendarDate, TextField } from '#libs/http';
import { ROLES_DES_PERSONNES, type Role } from '#modules/habilitations';

export const ACTIONS_AU_PLUS = 100;

export class ActionBody {
  /**
   * Code de l'action, qui n'est qu'à elle dans la feuille de route.
   * @example "A1"
   */
  @CodeField(20)
  code!: string;

  /**
   * Ce que la région entreprend, sans nom de personne.
   * @example "Tenir un salon du numérique par département"
   */
  @TextField(200)
  intitule!: string;

  /**
   * Code de l'indicateur qu'elle doit faire avancer.
   * @example "LABELS-ACTIFS"
   */
  @CodeField(40)
  indicateur!: string;

  /**
   * Budget, en centimes d'euro.
   * @example 4000000
   */
  @IsInt()
  @Min(0)
  @Max(100_000_000_00)
  budgetCentimes!: number;

  /**
   * Rôle qui en est chargé.
   * @example "referent.territorial"
   */
  @IsIn(ROLES_DES_PERSONNES)
  @ApiProperty({ enum: ROLES_DES_PERSONNES })
  responsable!: Role;

  /**
   * Jour où elle doit être réalisée, dans la période.
   * @example "2026-12-31"
   */
  @IsCalendarDate()
  echeanceLe!: string;
}
