const SIGNATURE_LENGTH = 8;
/** Length and type before the data of a chunk, checksum after them. */
const AROUND_DATA = 12;

/** Walks the chunks: the image ends with IEND, and so does the file. */
export const flawOfPng = (content: Buffer): 'incomplete' | 'double' | undefined => {
  for (let at = SIGNATURE_LENGTH; at + AROUND_DATA <= content.length;) {
    const type = content.toString('latin1', at + 4, at + 8);
    at += AROUND_DATA + content.readUInt32BE(at);
    if (type === 'IEND' && at <= content.length) return at === content.length ? undefined : 'double';
  }
  return 'incomplete';
};
