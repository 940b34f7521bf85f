import 'reflect-metadata';
import { figureOf, type Bench } from './figures';
import { SUITES } from './suites';
import { lineOf } from './table';

const [name = '', scale = '1', dossiers = ''] = process.argv.slice(2);

const note = (line: string) => process.stderr.write(`${name} : ${line}\n`);

/** One suite per process: none inherits the memory, the pools or the warm code of the one before. */
const run = async (): Promise<void> => {
  const bench: Bench = {
    scale: Number(scale),
    dossiers: dossiers === '' ? undefined : Number(dossiers),
    note,
    report: (...measure) => {
      const figure = figureOf(name, ...measure);
      note(lineOf(figure));
      process.send?.(figure);
    },
  };
  await SUITES[name]?.(bench);
  process.disconnect();
};

process.once('disconnect', () => process.exit());
run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
