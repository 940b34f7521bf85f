import { REGIONS } from '#libs/france';

/** Codes and what they are called, in the order of the words. */
export const parMots = (codes: readonly string[], dire: (code: string) => string) =>
  codes
    .map((code): readonly [string, string] => [code, dire(code)])
    .sort(([, un], [, autre]) => un.localeCompare(autre, 'fr'));

export const REGIONS_PAR_NOM = parMots(Object.keys(REGIONS), (code) => REGIONS[code] ?? code);
