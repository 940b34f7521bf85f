import { openObjectStreams, UNOPENED } from './pdf-object-streams';
import { withoutEscapes } from './pdf-names';

const BEGINNING = /^%PDF-(?:1\.[0-7]|2\.0)[\r\n\s]/;
const END = /%%EOF[\r\n \t]*$/;

/** Names that run something, open something else, or carry another file. */
const ACTIVE = new RegExp(
  '/(?:JavaScript|Launch|EmbeddedFiles?|RichMedia\\w*|Rendition|SubmitForm|ImportData|GoToE|GoToR|XFA)(?![\\w.-])' +
    // Two letters come by chance in compressed data: a script follows them as a text or a reference.
    '|/JS(?:[\\s\\0]|%[^\\r\\n]*[\\r\\n])*(?:[(<]|\\d+\\s+\\d+\\s+R)',
);
const ENCRYPTED = /\/Encrypt(?![\w.-])/;

/** A PDF may pack its objects: what is packed is looked at too, and what cannot be unpacked is not accepted. */
export const flawOfPdf = (content: Buffer): 'incomplete' | 'double' | 'scripted' | 'uncheckable' | undefined => {
  const text = content.toString('latin1');
  if (!BEGINNING.test(text)) return 'incomplete';
  if (!END.test(text.slice(-1_024))) return text.includes('%%EOF') ? 'double' : 'incomplete';
  const visible = withoutEscapes(text);
  if (ACTIVE.test(visible)) return 'scripted';
  if (ENCRYPTED.test(visible)) return 'uncheckable';
  const packed = openObjectStreams(content, text, visible);
  if (packed === UNOPENED) return 'uncheckable';
  return packed.some((objects) => ACTIVE.test(withoutEscapes(objects))) ? 'scripted' : undefined;
};
