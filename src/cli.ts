import 'reflect-metadata';
import { EmbeddedPostgresError } from '#libs/embedded';
import { NewerSchema } from '#libs/event-store';
import { RefusedCommand } from './cli/command-context';
import { demo } from './cli/demo';
import { jeton } from './cli/jeton';
import { projections } from './cli/projections';
import { rebuild } from './cli/rebuild';
import { reprise } from './cli/reprise';
import { verify } from './cli/verify';
import { RefusedConfiguration } from './configuration';
import { ignoreStrayErrors } from './composition/stray-errors';
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
  RefusedCommand,
  RefusedConfiguration,
  EmbeddedPostgresError,
  MagasinNonVide,
  NewerSchema,
];
const REFUSALS_OF_ARGUMENTS: Readonly<Record<string, string>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: 'Option inconnue',
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: 'Argument de trop',
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: 'Option sans sa valeur, ou avec une valeur de trop',
};

const refusalOfArguments = (error: unknown, name: string | undefined): string | undefined => {
  const { code = '', message } = error as { code?: string; message: string };
  const sentence = REFUSALS_OF_ARGUMENTS[code];
  return (
    sentence && `${sentence} : ${/'([^']+)'/.exec(message)?.[1] ?? ''}. Le README dit ce que « ${name ?? ''} » attend.`
  );
};

const runCommand = async ([name = '', ...args]: readonly string[]): Promise<void> => {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new RefusedCommand(`Commandes : ${Object.keys(COMMANDS).join(', ')}.`);
  await command(args);
};

ignoreStrayErrors();
runCommand(process.argv.slice(2)).catch((error: unknown) => {
  const isExpected = EXPECTED.some((kind) => error instanceof kind);
  const { message, stack } = error as Error;
  process.stderr.write(
    `${refusalOfArguments(error, process.argv[2]) ?? (isExpected ? message : (stack ?? String(error)))}\n`,
  );
  process.exitCode = 1;
});
