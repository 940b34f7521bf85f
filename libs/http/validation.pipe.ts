import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { badRequest, type WrongField } from './bad-request';

/** French messages of class-validator's constraints. A constraint that is not listed has a French message of its own. */
const SENTENCES: Record<string, (message: string) => string> = {
  whitelistValidation: () => 'ce champ est inconnu ici.',
  isInt: () => 'un nombre entier est attendu.',
  isNumber: () => 'un nombre est attendu.',
  isPositive: () => 'un nombre supérieur à zéro est attendu.',
  isString: () => 'un texte est attendu.',
  isNotEmpty: () => 'ce champ est obligatoire.',
  isBoolean: () => 'vrai (true) ou faux (false) est attendu.',
  isArray: () => 'une liste est attendue.',
  nestedValidation: () => 'un objet est attendu.',
  isIn: (message) => `valeurs permises :${message.split(':').slice(1).join(':')}.`,
  min: (message) => `la valeur minimale est ${/-?\d+$/.exec(message)?.[0] ?? ''}.`,
  max: (message) => `la valeur maximale est ${/-?\d+$/.exec(message)?.[0] ?? ''}.`,
  maxLength: (message) => `${/(\d+) characters/.exec(message)?.[1] ?? ''} caractères au plus.`,
  minLength: (message) => `${/(\d+) characters/.exec(message)?.[1] ?? ''} caractères au moins.`,
};

/** What class-validator says by itself, where a field has no sentence of its own. */
const ENGLISH = /\b(must|should)\b/;

const TYPE_CONSTRAINTS = [
  'whitelistValidation',
  'isNotEmpty',
  'isString',
  'isInt',
  'isNumber',
  'isBoolean',
  'isArray',
  'nestedValidation',
];

const wrongFields = (errors: readonly ValidationError[], path = ''): WrongField[] =>
  errors.flatMap(({ property, constraints = {}, children = [] }) => {
    const champ = path + property;
    // A wrong type is reported before a wrong length or a wrong bound.
    const messages = Object.entries(constraints)
      .sort(([a], [b]) => Number(TYPE_CONSTRAINTS.includes(b)) - Number(TYPE_CONSTRAINTS.includes(a)))
      .map(([name, message]) => (ENGLISH.test(message) ? (SENTENCES[name]?.(message) ?? message) : message));
    const [first] = messages;
    return [...(first === undefined ? [] : [{ champ, message: first }]), ...wrongFields(children, `${champ}.`)];
  });

/** Checks bodies and queries; the answer names each unknown or wrong field. */
export const validationPipe = () =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => badRequest(wrongFields(errors)),
  });
