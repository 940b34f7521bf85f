import { applyDecorators, type Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type as TypeOf } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsString,
  Matches,
  MaxLength,
  registerDecorator,
  ValidateNested,
  type ValidationArguments,
  type ValidationOptions,
} from 'class-validator';
import {
  estDate,
  estJourEtMois,
  estLisible,
  estReference,
  estRempli,
  FORME_SIREN,
  nettoyer,
  nettoyerLignes,
  sontLisibles,
} from '#libs/france';
import { UUID } from './uuid';

/** A check with its French sentence; `name` tells it apart from the others of a field. */
const check = (
  name: string,
  message: string,
  holds: (value: unknown, whole: Readonly<Record<string, unknown>>) => boolean,
  options: ValidationOptions = {},
): PropertyDecorator => {
  return (target, property) => {
    const propertyName = property as string;
    const validator = {
      validate: (value: unknown, { object }: ValidationArguments) =>
        holds(value, object as Readonly<Record<string, unknown>>),
    };
    registerDecorator({ name, target: target.constructor, propertyName, options: { message, ...options }, validator });
  };
};

// A year outside the 20th and 21st centuries is taken for a typing error.
const isCalendarDate = (value: unknown): boolean =>
  typeof value === 'string' && /^(?:19|20)/.test(value) && estDate(value);

/** A calendar date that exists, such as `2026-11-22`; a time or a week number is refused. */
export const IsCalendarDate = (): PropertyDecorator =>
  check('isCalendarDate', 'une date de la forme 2026-11-22, qui existe, est attendue.', isCalendarDate);

/** The end of a period whose beginning is in the field `first`, where both are given. */
export const NotBefore = (first: string): PropertyDecorator =>
  check(
    'notBefore',
    `la période finit avant de commencer (« ${first} ») : donnez-les dans l’ordre.`,
    (value, { [first]: beginning }) => typeof value !== 'string' || typeof beginning !== 'string' || beginning <= value,
  );

/** A month and a day that exist in some year, such as `12-31`. */
export const IsMonthDay = (): PropertyDecorator =>
  check(
    'isMonthDay',
    'un mois et un jour, par exemple 12-31, sont attendus.',
    (value) => typeof value === 'string' && estJourEtMois(value),
  );

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

const isFilled = (value: unknown): boolean => typeof value !== 'string' || estRempli(value);

const typedText = (
  max: number,
  clean: (typed: string) => string,
  isReadable: (cleaned: string) => boolean,
): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? clean(value) : value)),
    IsString(),
    check('isFilled', 'ce champ est obligatoire, avec une lettre ou un chiffre au moins.', isFilled),
    check(
      'isReadable',
      'le texte contient un caractère invisible ou de mise en forme : retapez-le.',
      (value) => typeof value !== 'string' || !isFilled(value) || isReadable(value),
    ),
    MaxLength(max),
    ApiProperty({ minLength: 1, maxLength: max }),
  );

/**
 * A name that people type. It is passed on cleaned: one Unicode form, no blanks around it, one space for a run
 * of blanks. `max` counts UTF-16 units after that.
 */
export const TextField = (max: number): PropertyDecorator => typedText(max, nettoyer, estLisible);

/** The reference of an act: it stays in facts, so no e-mail or web address is taken for one. */
export const ReferenceField = (max: number): PropertyDecorator =>
  applyDecorators(
    TextField(max),
    check(
      'isReference',
      'une référence a des lettres, des chiffres, des espaces et les signes . , / _ ° ’ ( ) - seulement.',
      (value) => typeof value !== 'string' || !isFilled(value) || estReference(value),
    ),
  );

/** A text of several lines, each cleaned as a `TextField`. */
export const LinesField = (max: number): PropertyDecorator => typedText(max, nettoyerLignes, sontLisibles);

/** A list of some of these codes, each once, and at least one when `least` says so. */
export const CodesField = (codes: readonly string[], least?: string): PropertyDecorator =>
  applyDecorators(
    IsArray(),
    ...(least === undefined ? [] : [ArrayMinSize(1, { message: least })]),
    ArrayUnique({ message: 'chaque valeur est dite une fois.' }),
    IsIn(codes, { each: true }),
    ApiProperty({ enum: codes, isArray: true }),
  );

const isPlainObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of `item`, at least one when `least` says so; `most` is the sentence for more than `max`. Each item is an object, never a list. */
export const ListOf = (
  item: () => Type,
  max: number,
  sentences: { readonly least?: string; readonly most: string },
): PropertyDecorator =>
  applyDecorators(
    IsArray(),
    ...(sentences.least === undefined ? [] : [ArrayMinSize(1, { message: sentences.least })]),
    ArrayMaxSize(max, { message: sentences.most }),
    check('isPlainObject', 'un objet est attendu.', isPlainObject, { each: true }),
    ValidateNested({ each: true }),
    TypeOf(item),
    ApiProperty({ type: () => item(), isArray: true, minItems: sentences.least === undefined ? 0 : 1, maxItems: max }),
  );
