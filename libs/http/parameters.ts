import type { PipeTransform } from '@nestjs/common';
import { badRequest } from './bad-request';
import { FORME_SIREN } from '#libs/france';
import { UUID } from './uuid';

/** A path parameter that must be a UUID; it is passed on in lower case. */
export class UuidParameter implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!UUID.test(value))
      throw badRequest([{ champ: 'adresse', message: `« ${value.slice(0, 60)} » n’est pas un identifiant UUID.` }]);
    return value.toLowerCase();
  }
}

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

export const SIREN = new PatternParameter(FORME_SIREN, 'SIREN de 9 chiffres');
export const SIRET = new PatternParameter(/^\d{14}$/, 'SIRET de 14 chiffres');
