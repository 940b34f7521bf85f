import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Matches, Max, Min, ValidateIf } from 'class-validator';
import { Digits, IsCalendarDate, NotBefore } from '#libs/http';
import { REGLES } from './regles';

const CODES = REGLES.map(({ code }) => code).sort();
const DECISIONS_AU_PLUS = 500;

/** A rule and its figure come together. */
const changeUneRegle = ({ regle, valeur }: PeriodeARejuger): boolean => regle !== undefined || valeur !== undefined;

export class PeriodeARejuger {
  /**
   * Premier jour des actes, calendrier de Paris ; sans lui, depuis le premier fait.
   * @example "2026-01-01"
   */
  @IsOptional()
  @IsCalendarDate()
  du?: string;

  /**
   * Dernier jour des actes, compris ; sans lui, jusqu'au dernier fait.
   * @example "2030-12-31"
   */
  @IsOptional()
  @IsCalendarDate()
  @NotBefore('du')
  au?: string;

  /**
   * Jour dont les règles comptent, quelle que soit la date de chaque décision. Sans lui, les règles de leur date.
   * @example "2023-12-31"
   */
  @IsOptional()
  @IsCalendarDate()
  reglesDu?: string;

  /**
   * Règle dont le chiffre est remplacé, quelle que soit sa date ; avec « valeur ». Sans elle, aucun chiffre ne change.
   * @example "plafond-de-minimis"
   */
  @ApiPropertyOptional({ enum: CODES })
  @ValidateIf(changeUneRegle)
  @IsIn(CODES)
  regle?: string;

  /**
   * Chiffre qui prend sa place : des centimes, des points de base ou des jours selon la règle.
   * @example 30000000
   */
  @ApiPropertyOptional()
  @ValidateIf(changeUneRegle)
  @Digits()
  @IsInt({ message: 'un entier est attendu avec « regle ».' })
  @Min(0)
  @Max(1_000_000_000_000)
  valeur?: number;

  /**
   * Position après laquelle reprendre : celle que la réponse précédente nomme « suite ».
   * @example "00000000000000000000"
   */
  @IsOptional()
  @Matches(/^[c\d]\d{19}$/, { message: 'la position que la réponse précédente nomme « suite » est attendue.' })
  apres?: string;

  /** Décisions à rejuger, 500 au plus. */
  @ApiPropertyOptional()
  @IsOptional()
  @Digits()
  @IsInt()
  @Min(1)
  @Max(DECISIONS_AU_PLUS)
  taille: number = 200;
}
