import 'reflect-metadata';
import { EmbeddedPostgresError } from '#libs/embedded';
import { NewerSchema } from '#libs/event-store';
import { CommandeRefusee } from './cli/command-context';
import { demo } from './cli/demo';
import { jeton } from './cli/jeton';
import { projections } from './cli/projections';
import { rebuild } from './cli/rebuild';
import { reprise } from './cli/reprise';
import { verify } from './cli/verify';
import { ConfigurationRefusee } from './configuration';
import { garder } from './composition/stray-errors';
import { AutreDemonstration, MagasinNonVide } from './demonstration/demonstration';

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  demo,
  jeton,
  projections,
  rebuild,
  reprise,
  verify,
};

const EXPECTED = [
  AutreDemonstration,
  CommandeRefusee,
  ConfigurationRefusee,
  EmbeddedPostgresError,
  MagasinNonVide,
  NewerSchema,
];
const USAGES: Readonly<Record<string, string>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: 'Option inconnue',
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: 'Argument de trop',
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: 'Option sans sa valeur, ou avec une valeur de trop',
};

/** Node's own refusal of the arguments, in French; undefined when it is something else. */
const usage = (error: unknown, name: string | undefined): string | undefined => {
  const { code = '', message } = error as { code?: string; message: string };
  const said = USAGES[code];
  return said && `${said} : ${/'([^']+)'/.exec(message)?.[1] ?? ''}. Le README dit ce que « ${name ?? ''} » attend.`;
};

const run = async ([name = '', ...args]: readonly string[]): Promise<void> => {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new CommandeRefusee(`Commandes : ${Object.keys(COMMANDS).join(', ')}.`);
  await command(args);
};

garder();
run(process.argv.slice(2)).catch((error: unknown) => {
  const known = EXPECTED.some((kind) => error instanceof kind);
  const { message, stack } = error as Error;
  process.stderr.write(`${usage(error, process.argv[2]) ?? (known ? message : (stack ?? String(error)))}\n`);
  process.exitCode = 1;
});
