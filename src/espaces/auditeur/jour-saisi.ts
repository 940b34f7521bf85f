import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsOptional, ValidateBy } from 'class-validator';
import { IsCalendarDate } from '#libs/http';
import { lireMoment } from '../../audit/chronologie/moment';

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

/** What a state holds may also end at an instant, or at a position of the journal. */
export const MomentSaisi = (): PropertyDecorator =>
  applyDecorators(
    IsOptional(),
    ValidateBy(
      { name: 'moment', validator: { validate: (le) => typeof le === 'string' && lireMoment(le) !== undefined } },
      { message: 'un jour écrit 15/06/2026, un instant écrit 2026-06-15T09:30:00Z ou une position est attendu.' },
    ),
    Transform(({ value }: { value: unknown }) => enIso(value)),
  );
