import 'reflect-metadata';
import { RefusedCommand } from './cli/refused-command';
import { ignoreClosedOutput } from './cli/closed-output';
import { unexpected } from './cli/unexpected';
import { RefusedConfiguration } from './configuration';

/** Each command is loaded when it is asked for; it loads the programme when its arguments are right. */
const COMMANDS: Readonly<Record<string, () => Promise<(args: readonly string[]) => Promise<void>>>> = {
  audit: async () => (await import('./cli/audit.js')).audit,
  demo: async () => (await import('./cli/demo.js')).demo,
  ecartes: async () => (await import('./cli/ecartes.js')).ecartes,
  jeton: async () => (await import('./cli/jeton.js')).jeton,
  migrer: async () => (await import('./cli/migrer.js')).migrer,
  projections: async () => (await import('./cli/projections.js')).projections,
  rebuild: async () => (await import('./cli/rebuild.js')).rebuild,
  reprise: async () => (await import('./cli/reprise/reprise.js')).reprise,
  restauration: async () => (await import('./cli/restauration.js')).restauration,
  sauvegarde: async () => (await import('./cli/sauvegarde.js')).sauvegarde,
  verify: async () => (await import('./cli/verify.js')).verify,
};

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
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) throw new RefusedCommand(`Commandes : ${Object.keys(COMMANDS).join(', ')}.`);
  const command = await load();
  await command(args);
};

ignoreClosedOutput();
runCommand(process.argv.slice(2)).catch(async (error: unknown) => {
  const { printLine } = await import('./cli/terminal.js');
  const isExplained = error instanceof RefusedCommand || error instanceof RefusedConfiguration;
  const sentence = isExplained ? error.message : unexpected('La commande a échoué', error);
  printLine(refusalOfArguments(error, process.argv[2]) ?? sentence);
  process.exitCode = 1;
});
