import { fileTypeFromBuffer } from 'file-type/core';
import { flawOfJpeg } from './jpeg';
import { flawOfPdf } from './pdf';
import { flawOfPng } from './png';
import { holdsSecondFile } from './second-file';
import { flawOfText, isText } from './text';

/** Why a file is refused. `uncheckable`: encrypted, or packed in a way that cannot be looked into. */
export type Flaw = 'empty' | 'not-accepted' | 'other-type' | 'incomplete' | 'double' | 'scripted' | 'uncheckable';

const RULES = {
  'application/pdf': flawOfPdf,
  'image/jpeg': flawOfJpeg,
  'image/png': flawOfPng,
  'text/plain': flawOfText,
} as const satisfies Readonly<Record<string, (content: Buffer) => Flaw | undefined>>;

type AcceptedType = keyof typeof RULES;

/** Media types that `inspectFile` lets through. */
export const ACCEPTED_TYPES = Object.keys(RULES) as readonly AcceptedType[];

const isAccepted = (type: string | undefined): type is AcceptedType => type !== undefined && Object.hasOwn(RULES, type);

/** The type that the content has, or the flaw; `found` is what was recognised, whatever was declared. */
export type Inspection =
  { readonly type: AcceptedType; readonly flaw?: undefined } | { readonly flaw: Flaw; readonly found?: string };

/** A text is not asked of the library, which takes one that begins with "BM" for an image. */
const recognise = async (content: Buffer): Promise<string | undefined> => {
  if (content.subarray(0, 5).equals(Buffer.from('%PDF-'))) return 'application/pdf';
  if (isText(content)) return 'text/plain';
  return (await fileTypeFromBuffer(content).catch(() => undefined))?.mime;
};

/** Compares the whole content with the declared type, and looks for a second file and for scripts in it. Never throws. */
export const inspectFile = async (content: Buffer, declared: string): Promise<Inspection> => {
  if (content.length === 0) return { flaw: 'empty' };
  const found = await recognise(content);
  // Another kind of text, such as a page or a drawing, is not taken for a text that is wrongly declared.
  if (!isAccepted(found) || (found === 'text/plain' && !isAccepted(declared)))
    return { flaw: 'not-accepted', ...(found === undefined ? {} : { found }) };
  if (found !== declared) return { flaw: 'other-type', found };
  const flaw = RULES[found](content) ?? (holdsSecondFile(content) ? 'double' : undefined);
  return flaw === undefined ? { type: found } : { flaw, found };
};
