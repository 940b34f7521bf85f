import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DomainError } from '#libs/event-sourcing';
import { frozen } from '../support/frozen';

const src = resolve(__dirname, '../../src');

type Refusal = new (...figures: unknown[]) => DomainError;
const isRefusal = (found: unknown): found is Refusal =>
  typeof found === 'function' && found.prototype instanceof DomainError;

// A date and a text at once: each sentence takes what it needs of them.
const FIGURES = ['2026-04-10', '2026-04-20', [], 0];

const refusals = async () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.errors.ts'));
  const modules = await Promise.all(files.sort().map((file) => import(join(src, file)) as Promise<object>));
  const classes = new Set(modules.flatMap((module) => Object.values(module).filter(isRefusal)));
  return [...classes]
    .map((Refusal) => {
      const { code, kind, details = {}, message } = new Refusal(...FIGURES);
      return { code, kind, details: Object.keys(details).sort(), message: message.replace(/\s/g, ' ') };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
};

describe('refusals, which programs of others read by their code', () => {
  it('keep their code, kind, details and sentence', async () => {
    const found = await refusals();
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(frozen('refusals', found));
  });

  it('write dates as people do', async () => {
    expect((await refusals()).filter(({ message }) => /\b(le|du|au) \d{4}-\d{2}-\d{2}/.test(message))).toEqual([]);
  });

  it('are declared in files of refusals only', () => {
    const elsewhere = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/\.(errors|spec)\.ts$/.test(file))
      .filter((file) => /\brefusal\(|extends DomainError/.test(readFileSync(join(src, file), 'utf8')));
    expect(elsewhere).toEqual([]);
  });

  it('have one code each', async () => {
    const codes = (await refusals()).map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)]);
  });
});
