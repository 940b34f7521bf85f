import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DES_PAGES, PARAMETRES_INSCRITS, TEXTES_LIBRES } from '../../src/acces/consultations/parametres-inscrits';

interface Operation {
  readonly parameters?: readonly { readonly in: string; readonly name: string }[];
}

describe('the parameters of questions, recorded when an auditor asks', () => {
  it('are each told apart as a code or as a text that people type', () => {
    const document = readFileSync(join(__dirname, 'frozen/openapi.json'), 'utf8');
    const { paths } = JSON.parse(document) as { paths: Readonly<Record<string, { readonly get?: Operation }>> };
    const names = Object.values(paths)
      .flatMap(({ get }) => get?.parameters ?? [])
      .filter((parameter) => parameter.in === 'query')
      .map(({ name }) => name)
      .concat(DES_PAGES);
    expect(names).toContain('nom');
    expect(names.filter((name) => PARAMETRES_INSCRITS.has(name) === TEXTES_LIBRES.has(name))).toEqual([]);
    expect([...PARAMETRES_INSCRITS, ...TEXTES_LIBRES].filter((name) => !names.includes(name))).toEqual([]);
  });
});
