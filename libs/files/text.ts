import { isUtf8 } from 'node:buffer';
import { holdsMarkup } from './second-file';

const LINE_ENDS_AND_TABS = [0x09, 0x0a, 0x0d];
const DELETE = 0x7f;

const isControl = (byte: number): boolean => (byte < 0x20 && !LINE_ENDS_AND_TABS.includes(byte)) || byte === DELETE;

/** Whether people can read the content as UTF-8 text. */
export const isText = (content: Buffer): boolean => isUtf8(content) && !content.some(isControl);

const PROGRAM = /^\ufeff?(?:#!|\s*<\?xml)/;

export const flawOfText = (content: Buffer): 'scripted' | undefined =>
  PROGRAM.test(content.toString('utf8', 0, 4_096)) || holdsMarkup(content) ? 'scripted' : undefined;
