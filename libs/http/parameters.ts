import { applyDecorators, type PipeTransform } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { Matches, registerDecorator, type ValidationOptions } from 'class-validator';
import { estDate, FORME_SIREN } from '#libs/france';
import { badRequest } from './bad-request';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A path parameter that must be a UUID; lower case below. */
export class UuidParameter implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!UUID.test(value))
      throw badRequest([{ champ: 'adresse', message: `« ${value.slice(0, 60)} » n’est pas un identifiant UUID.` }]);
    return value.toLowerCase();
  }
}

// A year of these two centuries: another one is a slip of the keyboard.
const isCalendarDate = (value: unknown): boolean =>
  typeof value === 'string' && /^(?:19|20)/.test(value) && estDate(value);

/** A calendar date such as `2026-11-22`: exists, no time, no week. */
export const IsCalendarDate =
  (options?: ValidationOptions): PropertyDecorator =>
  (target, property) => {
    registerDecorator({
      name: 'isCalendarDate',
      target: target.constructor,
      propertyName: property as string,
      options: { message: 'une date de la forme 2026-11-22, qui existe, est attendue.', ...options },
      validator: { validate: isCalendarDate },
    });
  };

/** A field of a body that must be a UUID; lower case below, since ids are compared as text. */
export const UuidField = (): PropertyDecorator =>
  applyDecorators(
    Matches(UUID, { message: 'un identifiant UUID est attendu.' }),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.toLowerCase() : value)),
  );

/** A field that must have the shape of a SIREN, nine digits; its key is not checked. */
export const SirenField = (): PropertyDecorator =>
  applyDecorators(
    Matches(FORME_SIREN, { message: 'un SIREN de 9 chiffres est attendu.' }),
    // The Swagger plugin reads a pattern from a literal only.
    ApiProperty({ pattern: FORME_SIREN.source }),
  );

/** A text that says something: blanks alone are none. */
export const IsFilled = (): PropertyDecorator => Matches(/\S/, { message: 'ce champ est obligatoire.' });

/** A path parameter of a given form, said in French when it is not. */
export class PatternParameter implements PipeTransform<string, string> {
  constructor(
    private readonly pattern: RegExp,
    private readonly expected: string,
  ) {}

  transform(value: string): string {
    if (!this.pattern.test(value))
      throw badRequest([{ champ: 'adresse', message: `${this.expected} attendu, « ${value.slice(0, 60)} » reçu.` }]);
    return value;
  }
}
