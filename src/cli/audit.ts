import { DomainError } from '#libs/event-sourcing';
import { RefusedCommand } from './refused-command';

type Question = (args: readonly string[]) => Promise<void>;

/** Each question is loaded when it is asked. */
const QUESTIONS: Readonly<Record<string, () => Promise<Question>>> = {
  chronologie: async () => (await import('./audit/chronologie.js')).chronologieAuTerminal,
  etat: async () => (await import('./audit/etats.js')).etatAuTerminal,
  comparer: async () => (await import('./audit/etats.js')).comparaisonAuTerminal,
  exceptions: async () => (await import('./audit/exceptions.js')).exceptionsAuTerminal,
  rejuger: async () => (await import('./audit/rejuger.js')).rejugerAuTerminal,
  tableau: async () => (await import('./audit/tableau.js')).tableauAuTerminal,
};

/** `npm run audit -- rejuger …`, `-- tableau …`: what an auditor asks at the terminal. Reads only. */
export const audit = async ([name = '', ...args]: readonly string[]): Promise<void> => {
  const load = Object.hasOwn(QUESTIONS, name) ? QUESTIONS[name] : undefined;
  if (!load)
    throw new RefusedCommand(`Questions : ${Object.keys(QUESTIONS).join(', ')}. Usage : npm run audit -- QUESTION`);
  const ask = await load();
  await ask(args).catch((error: unknown) => {
    throw error instanceof DomainError ? new RefusedCommand(error.message) : error;
  });
};
