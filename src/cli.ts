import 'reflect-metadata';
import { EmbeddedPostgresError } from '#libs/embedded';
import { NewerSchema } from '#libs/event-store';
import { CommandeRefusee } from './cli/contexte';
import { demo } from './cli/demo';
import { jeton } from './cli/jeton';
import { projections } from './cli/projections';
import { rebuild } from './cli/rebuild';
import { reprise } from './cli/reprise';
import { verify } from './cli/verify';
import { ConfigurationRefusee } from './configuration';
import { MagasinNonVide } from './demonstration/demonstration';

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  demo,
  jeton,
  projections,
  rebuild,
  reprise,
  verify,
};

const EXPECTED = [CommandeRefusee, ConfigurationRefusee, EmbeddedPostgresError, MagasinNonVide, NewerSchema];
const isUsage = (error: unknown) =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

const run = async ([name = '', ...args]: readonly string[]): Promise<void> => {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new CommandeRefusee(`Commandes : ${Object.keys(COMMANDS).join(', ')}.`);
  await command(args);
};

run(process.argv.slice(2)).catch((error: unknown) => {
  const known = EXPECTED.some((kind) => error instanceof kind) || isUsage(error);
  process.stderr.write(`${known ? (error as Error).message : String((error as Error).stack ?? error)}\n`);
  process.exitCode = 1;
});
