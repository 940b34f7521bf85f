import { badRequest } from './bad-request';

/** No act needs more: they are counted before anything else looks at what was sent. */
const MAX_NODES = 2_000;
const MAX_DEPTH = 20;
const NUL = String.fromCharCode(0);
const HALF_CHARACTER = /\p{Surrogate}/u;

interface Part {
  readonly value: unknown;
  readonly path: string;
  readonly depth: number;
}

const refuse = (path: string, message: string): never => {
  throw badRequest([{ champ: path === '' ? 'corps' : path.slice(0, 100), message }]);
};

const refuseText = ({ value, path }: Part): void => {
  // No store can hold them.
  if (typeof value === 'string' && (value.includes(NUL) || HALF_CHARACTER.test(value)))
    refuse(path, 'le texte contient un caractère illisible.');
};

const partsOf = ({ value, path, depth }: Part): Part[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (depth >= MAX_DEPTH) refuse(path, 'la demande est trop profondément imbriquée.');
  return Object.entries(value).map(([name, child]) => {
    const inside = path === '' ? name : `${path}.${name}`;
    // Such a field would be taken for what every object has.
    if (name in Object.prototype) refuse(inside, 'ce champ est inconnu ici.');
    return { value: child as unknown, path: inside, depth: depth + 1 };
  });
};

/** Throws a 400 for a body or a query that is too deep or too large, that no store can hold, or whose names would be misread. */
export const checkContent = (content: unknown): void => {
  const unchecked: Part[] = [{ value: content, path: '', depth: 0 }];
  let nodes = 0;
  for (let part = unchecked.pop(); part; part = unchecked.pop()) {
    nodes += 1;
    if (nodes + unchecked.length > MAX_NODES)
      refuse('', `la demande compte plus de ${MAX_NODES} valeurs : envoyez-la en plusieurs fois.`);
    refuseText(part);
    for (const inside of partsOf(part)) unchecked.push(inside);
  }
};

/** Throws a 400 for a body that is not an object. */
export const checkBody = (body: unknown): void => {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) refuse('', 'un objet JSON est attendu.');
  checkContent(body);
};
