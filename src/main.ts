import 'reflect-metadata';
import { openDatabase } from './composition/database';
import { RefusedConfiguration, readConfiguration } from './configuration';
import { interruption, isInterrupted } from './interruption';
import { ignoreLostOutput } from './cli/closed-output';
import { printLine } from './cli/terminal';
import { unexpected } from './cli/unexpected';

const OPTIONS = ['--vide'];

const start = async () => {
  const unknownOption = process.argv.slice(2).find((option) => !OPTIONS.includes(option));
  if (unknownOption !== undefined)
    throw new RefusedConfiguration(
      `Option inconnue : ${unknownOption}. « npm start -- --vide » commence sans année simulée.`,
    );
  const configuration = readConfiguration(process.env);
  // Before a database of somebody else is open there is nothing to stop: the signal itself ends the process.
  const signal = configuration.databaseUrl === undefined ? interruption() : undefined;
  const load = () => import('./serve-programme.js');
  // Loading the modules takes a second, and so does the first preparation of the embedded database, in another process.
  const database = await openDatabase(configuration, { meanwhile: () => void load(), signal });
  try {
    const { serveProgramme } = await load();
    await serveProgramme(configuration, database, signal ?? interruption());
  } catch (error) {
    await database.close();
    throw error;
  }
};

ignoreLostOutput();
start().catch((error: unknown) => {
  // What was under way ends with an error of its own.
  if (isInterrupted()) process.exit(0);
  printLine(error instanceof RefusedConfiguration ? error.message : unexpected('Le programme ne démarre pas', error));
  process.exit(1);
});
