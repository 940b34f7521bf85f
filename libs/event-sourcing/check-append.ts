import type { DomainEvent } from './domain-event';
import { InvalidAppend } from './event-store.errors';
import { MAX_APPEND_BYTES, MAX_EVENT_BYTES, MAX_EVENTS_PER_APPEND, MAX_EXTRA_BYTES, type Append } from './event-store';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const STREAM = /^[a-z][a-zA-Z0-9]*-[^\s$-][^\s]*$/;
const EVENT_TYPE = /^[A-Z][A-Za-z0-9]*\.v[1-9][0-9]*$/;
// Escapes that JSON.stringify writes for NUL and lone surrogates. An even run of backslashes before them is plain text.
const UNSTORABLE = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/;
const MAX_STREAM_NAME = 200;

/** JSON texts of an append: one per event in `data`, one for all of them in `extra`. */
export interface AppendJson {
  readonly data: readonly string[];
  readonly extra: string | null;
}

const isStorable = (json: string) => !(json.includes('\\u') && UNSTORABLE.test(json));

const checkExtra = ({ stream, metadata: { extra } }: Append): string | null => {
  if (extra === undefined) return null;
  const json = JSON.stringify(extra);
  if (!isStorable(json) || Buffer.byteLength(json) > MAX_EXTRA_BYTES)
    throw new InvalidAppend(
      `Les métadonnées de l'envoi pour ${stream} dépassent ${MAX_EXTRA_BYTES} octets, ou contiennent un caractère nul ou incomplet.`,
    );
  return json;
};

/** What a new fact has that its type does not say; undefined when nothing. */
export type ShapeCheck = (fact: DomainEvent) => string | undefined;

/** Returns the JSON texts of an append that respects the limits of every store and the shapes of its facts. Throws `InvalidAppend` otherwise. */
export const checkAppend = (append: Append, differenceOf: ShapeCheck = () => undefined): AppendJson => {
  const { stream, expected, events } = append;
  if (expected !== 'no-stream' && expected < 0n)
    throw new InvalidAppend(`Révision attendue impossible pour ${stream}.`);
  if (!STREAM.test(stream) || stream.length > MAX_STREAM_NAME)
    throw new InvalidAppend(`Nom de flux refusé : ${stream}`);
  if (events.length === 0) throw new InvalidAppend(`Aucun fait à enregistrer dans ${stream}.`);
  if (events.length > MAX_EVENTS_PER_APPEND)
    throw new InvalidAppend(`Plus de ${MAX_EVENTS_PER_APPEND} faits pour ${stream}.`);
  const ids = new Set<string>();
  let total = 0;
  const texts = events.map(({ id, type, data }) => {
    const difference = differenceOf({ type, data });
    if (difference !== undefined)
      throw new InvalidAppend(`${type} n’a pas la forme qui est la sienne : ${difference}.`);
    if (!UUID.test(id)) throw new InvalidAppend(`Identifiant de fait refusé : ${id}`);
    if (ids.has(id.toLowerCase())) throw new InvalidAppend(`Identifiant de fait répété : ${id}`);
    ids.add(id.toLowerCase());
    if (!EVENT_TYPE.test(type)) throw new InvalidAppend(`Type de fait refusé : ${type}`);
    const json = JSON.stringify(data);
    if (!isStorable(json)) throw new InvalidAppend(`Un texte de ${type} contient un caractère nul ou incomplet.`);
    const bytes = Buffer.byteLength(json);
    total += bytes;
    if (bytes > MAX_EVENT_BYTES) throw new InvalidAppend(`${type} dépasse ${MAX_EVENT_BYTES} octets.`);
    if (total > MAX_APPEND_BYTES) throw new InvalidAppend(`L'envoi pour ${stream} dépasse ${MAX_APPEND_BYTES} octets.`);
    return json;
  });
  return { data: texts, extra: checkExtra(append) };
};
