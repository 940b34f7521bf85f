import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsOptional, Matches } from 'class-validator';
import { UUID } from '#libs/http';

/** Without the blanks around what was pasted; undefined when it is left empty. */
export const EnMinuscules = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.trim().toLowerCase() || undefined : value,
  );

/** An id that people paste. */
export const IdentifiantSaisi = (): PropertyDecorator =>
  applyDecorators(IsOptional(), EnMinuscules(), Matches(UUID, { message: 'un identifiant UUID est attendu.' }));
