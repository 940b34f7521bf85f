import { inflateSync } from 'node:zlib';
import { withoutEscapes } from './pdf-names';

export const UNOPENED = Symbol('packed in a way that is not read here');

const MOST_BYTES = 32 * 1024 * 1024;
/** An object stream says what it is, or at least where its first object begins. An outline names its first item by reference. */
const MENTION = /\/ObjStm(?![\w.-])|\/First(?![\w.-])(?!(?:[\s\0]|%[^\r\n]*[\r\n])*\d+[\s\0]+\d+[\s\0]+R)/g;
const EDGE_OF_DATA = /endstream|stream\r?\n/g;
const FLATE_ALONE = /\/Filter\s*(?:\/FlateDecode|\[\s*\/FlateDecode\s*\])(?![\w.-])/;
const OTHERWISE_PACKED = /\/(?:Filter|DecodeParms)(?![\w.-])/;

const mentionsIn = (text: string): number => text.match(MENTION)?.length ?? 0;

const unpacked = (data: Buffer, dictionary: string, room: number): string | undefined => {
  if (OTHERWISE_PACKED.test(dictionary.replace(FLATE_ALONE, ''))) return undefined;
  if (!FLATE_ALONE.test(dictionary)) return '';
  try {
    return inflateSync(data, { maxOutputLength: room }).toString('latin1');
  } catch {
    return undefined;
  }
};

interface Stream {
  /** What stands between the data before and its own, so that no comment or text can cut it. */
  readonly dictionary: string;
  readonly start: number;
}

/** In one pass, however many streams there are. */
const streamsOf = (text: string): Stream[] => {
  const streams: Stream[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(EDGE_OF_DATA)) {
    const start = index + word.length;
    if (word !== 'endstream') streams.push({ dictionary: withoutEscapes(text.slice(from, index)), start });
    from = start;
  }
  return streams;
};

/**
 * The objects that a PDF packs into streams, as text. Every mention of such a stream must be found before the data of one, so
 * that none is missed. `visible`: the text without escapes.
 */
export const openObjectStreams = (
  content: Buffer,
  text: string,
  visible: string,
): readonly string[] | typeof UNOPENED => {
  const opened: string[] = [];
  let room = MOST_BYTES;
  let mentions = 0;
  for (const { dictionary, start } of streamsOf(text)) {
    const found = mentionsIn(dictionary);
    if (found === 0) continue;
    mentions += found;
    // Readers would begin there, where no data is looked for here.
    if (dictionary.includes('stream')) return UNOPENED;
    const objects = unpacked(content.subarray(start), dictionary, room);
    if (objects === undefined) return UNOPENED;
    room = Math.max(1, room - objects.length);
    opened.push(objects);
  }
  return mentionsIn(visible) === mentions ? opened : UNOPENED;
};
