import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsOptional } from 'class-validator';
import { IsCalendarDate } from '#libs/http';

const enIso = (valeur: unknown): unknown => {
  if (typeof valeur !== 'string') return valeur;
  const saisi = valeur.trim();
  const [, jour, mois, annee] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(saisi) ?? [];
  if (annee !== undefined) return `${annee}-${mois ?? ''}-${jour ?? ''}`;
  return saisi === '' ? undefined : saisi;
};

/** A day that people type, as 15/06/2026 or 2026-06-15; undefined when it is left empty. */
export const JourSaisi = (): PropertyDecorator =>
  applyDecorators(
    IsOptional(),
    IsCalendarDate(),
    Transform(({ value }: { value: unknown }) => enIso(value)),
  );
