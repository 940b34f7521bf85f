import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { badRequest } from './bad-request';

const MAX_DEPTH = 20;
const NUL = String.fromCharCode(0);
const HALF_CHARACTER = /\p{Surrogate}/u;

/** Refuses what no store can hold (NUL, half a surrogate pair) and bodies nested deeper than 20 levels; the answer names the field. */
export class StorablePipe implements PipeTransform<unknown, unknown> {
  transform(value: unknown, { type }: ArgumentMetadata): unknown {
    if (type !== 'body' && type !== 'query') return value;
    if (type === 'body' && value !== undefined && (typeof value !== 'object' || value === null || Array.isArray(value)))
      throw badRequest([{ champ: 'corps', message: 'un objet JSON est attendu.' }]);
    const unchecked: { readonly part: unknown; readonly path: string; readonly depth: number }[] = [
      { part: value, path: '', depth: 0 },
    ];
    for (let next = unchecked.pop(); next; next = unchecked.pop()) {
      const { part, path, depth } = next;
      const champ = path === '' ? 'corps' : path;
      if (depth > MAX_DEPTH)
        throw badRequest([{ champ: champ.slice(0, 60), message: 'la demande est trop profondément imbriquée.' }]);
      if (typeof part === 'string' && (part.includes(NUL) || HALF_CHARACTER.test(part))) {
        throw badRequest([{ champ, message: 'le texte contient un caractère illisible.' }]);
      }
      if (typeof part !== 'object' || part === null) continue;
      for (const [name, child] of Object.entries(part)) {
        const inside = path === '' ? name : `${path}.${name}`;
        // Such a field would be taken for what every object has.
        if (name in Object.prototype) throw badRequest([{ champ: inside, message: 'ce champ est inconnu ici.' }]);
        unchecked.push({ part: child, path: inside, depth: depth + 1 });
      }
    }
    return value;
  }
}
