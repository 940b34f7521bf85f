const ZIP_ENTRY = Buffer.from('PK\x03\x04', 'latin1');
const ZIP_END = Buffer.from('PK\x05\x06', 'latin1');
const ARCHIVES = ['Rar!\x1a\x07', '7z\xbc\xaf\x27\x1c'].map((signature) => Buffer.from(signature, 'latin1'));

const MARKUP = /<(?:script|html|svg|iframe|object|embed)\b|<!doctype\s+html|<\?php/i;

/** Whether a browser or a server could find a page or a programme in the content. */
export const holdsMarkup = (content: Buffer): boolean => MARKUP.test(content.toString('latin1'));

/** A reader of archives looks for their end, wherever the archive begins. */
const holdsArchive = (content: Buffer): boolean => {
  const entry = content.indexOf(ZIP_ENTRY);
  return (entry >= 0 && content.includes(ZIP_END, entry)) || ARCHIVES.some((signature) => content.includes(signature));
};

/** Whether the content is also something else than what it begins as. */
export const holdsSecondFile = (content: Buffer): boolean => holdsArchive(content) || holdsMarkup(content);
