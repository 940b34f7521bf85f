const ESCAPE = 0x23;
const DIGITS = '0123456789abcdef';

const VALUES = new Int8Array(256).fill(-1);
for (const [value, digit] of Object.entries(Array.from(DIGITS))) {
  VALUES[digit.charCodeAt(0)] = Number(value);
  VALUES[digit.toUpperCase().charCodeAt(0)] = Number(value);
}

const digitAt = (bytes: Buffer, at: number): number => VALUES[bytes[at] ?? 0] ?? -1;

/** Any character of a name may be written by its code: `/J#61vaScript`. By bytes, because a hostile file has millions of them. */
export const withoutEscapes = (text: string): string => {
  if (!text.includes('#')) return text;
  const bytes = Buffer.from(text, 'latin1');
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const [high, low] = bytes[at] === ESCAPE ? [digitAt(bytes, at + 1), digitAt(bytes, at + 2)] : [-1, -1];
    const isEscape = high >= 0 && low >= 0;
    bytes[length] = isEscape ? high * 16 + low : (bytes[at] ?? 0);
    length += 1;
    if (isEscape) at += 2;
  }
  return bytes.toString('latin1', 0, length);
};
