export const LINE = 15;

// Pixels at 12 px in the widest of the usual system fonts: a wide letter, and any other character.
const WIDE = 11.8;
const CAPITAL = 9.4;
const OTHER = 7.7;
const widthOfCharacter = (character: string): number => {
  if (/[MW@%…]/.test(character)) return WIDE;
  return /\p{Lu}|[mw&]/u.test(character) ? CAPITAL : OTHER;
};

/** Pixels that a text of a chart takes at most, on one line. */
export const widthOf = (text: string): number =>
  Math.ceil(Array.from(text).reduce((width, character) => width + widthOfCharacter(character), 0));

export const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(widthOf));

/** Cuts a word into pieces of at most `width` pixels. */
const pieces = (word: string, width: number): string[] => {
  const cut: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && widthOf(piece + character) > width) {
      cut.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...cut, piece];
};

/** Cuts a text into lines of at most `width` pixels, between words where it can. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((whole) => pieces(whole, width))) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};
