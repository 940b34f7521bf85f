const MARKER = 0xff;
const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
/** A marker without data: restarts, and the temporary one. */
const isAlone = (code: number): boolean => (code >= 0xd0 && code <= 0xd8) || code === 0x01;

/** In the data of a scan, a byte 0xff that is data is followed by zero, and restarts may come. */
const endOfScan = (content: Buffer, from: number): number => {
  for (let at = content.indexOf(MARKER, from); at >= 0; at = content.indexOf(MARKER, at + 1)) {
    const code = content[at + 1] ?? 0;
    if (code !== 0 && code !== MARKER && !isAlone(code)) return at;
  }
  return content.length;
};

/** Walks the segments: the image ends at its end marker, and so does the file. */
export const flawOfJpeg = (content: Buffer): 'incomplete' | 'double' | undefined => {
  for (let at = 2; at + 2 <= content.length;) {
    const code = content[at + 1] ?? 0;
    if (content[at] !== MARKER) return 'incomplete';
    if (code === END_OF_IMAGE) return at + 2 === content.length ? undefined : 'double';
    if (code === MARKER) at += 1;
    else if (isAlone(code)) at += 2;
    else if (at + 4 > content.length) return 'incomplete';
    else {
      const end = at + 2 + content.readUInt16BE(at + 2);
      at = code === START_OF_SCAN ? endOfScan(content, end) : end;
    }
  }
  return 'incomplete';
};
