// The widest of the usual system fonts takes 0.64 em for a digit; charts write in 12 pixels.
const CHARACTER = 7.7;
export const LINE = 15;

/** Pixels that a text of a chart takes at most, on one line. */
export const widthOf = (text: string): number => Math.ceil(text.length * CHARACTER);

export const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(widthOf));

/** Cuts a text into lines of at most `characters`, between words where it can. */
export const wrap = (text: string, characters: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((whole) => whole.match(new RegExp(`.{1,${characters}}`, 'gu')) ?? [])) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= characters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};
