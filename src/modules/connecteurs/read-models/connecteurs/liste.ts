/** The codes that a column lists, separated by spaces. */
export const liste = (codes: string): string[] => (codes === '' ? [] : codes.split(' '));
