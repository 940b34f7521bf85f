import { applyDecorators, type PipeTransform } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { Matches, registerDecorator, type ValidationOptions } from 'class-validator';
import { estDate, FORME_SIREN } from '#libs/france';
import { badRequest } from './bad-request';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A path parameter that must be a UUID; it is passed on in lower case. */
export class UuidParameter implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!UUID.test(value))
      throw badRequest([{ champ: 'adresse', message: `« ${value.slice(0, 60)} » n’est pas un identifiant UUID.` }]);
    return value.toLowerCase();
  }
}

// A year outside the 20th and 21st centuries is taken for a typing error.
const isCalendarDate = (value: unknown): boolean =>
  typeof value === 'string' && /^(?:19|20)/.test(value) && estDate(value);

/** A calendar date that exists, such as `2026-11-22`; a time or a week number is refused. */
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

/** A field that must be a UUID; it is passed on in lower case, because ids are compared as text. */
export const UuidField = (): PropertyDecorator =>
  applyDecorators(
    Matches(UUID, { message: 'un identifiant UUID est attendu.' }),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.toLowerCase() : value)),
  );

/** A field that must have nine digits, as a SIREN has; the Luhn key is not checked. */
export const SirenField = (): PropertyDecorator =>
  applyDecorators(
    Matches(FORME_SIREN, { message: 'un SIREN de 9 chiffres est attendu.' }),
    // The Swagger plugin only reads the pattern of `Matches` when it is a literal.
    ApiProperty({ pattern: FORME_SIREN.source }),
  );

/** A text with at least one character that is not blank. */
export const IsFilled = (): PropertyDecorator => Matches(/\S/, { message: 'ce champ est obligatoire.' });

/** A path parameter that must match `pattern`; `expected` names that form in the French refusal. */
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
