import { isUtf8 } from 'node:buffer';
import { encoderWindows1252 } from './windows-1252';

// UTF-8 read as windows-1252 begins each letter with one of U+00C2..U+00F4, then a former byte 0x80–0xbf.
const SOUPCON =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u20ac\u2122]/;

// "CÃƒâ€¦Ã¢â‚¬â„¢UR" was read wrongly twice; no known file needs four passes.
const PASSES = 3;

/** Returns the text unchanged unless the whole of it turns into valid UTF-8. */
export const reparerMojibake = (texte: string): string => {
  let repare = texte;
  for (let passe = 0; passe < PASSES && SOUPCON.test(repare); passe += 1) {
    const octets = encoderWindows1252(repare);
    if (octets === undefined || !isUtf8(octets)) break;
    repare = octets.toString('utf8');
  }
  return repare;
};
