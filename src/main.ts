import 'reflect-metadata';
import { openDatabase } from './composition/database';
import { RefusedConfiguration, readConfiguration } from './configuration';
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
  const load = () => import('./serve-programme.js');
  // Loading the modules takes a second, and so does the first preparation of the embedded database, in another process.
  const database = await openDatabase(configuration, () => void load());
  try {
    const { serveProgramme } = await load();
    await serveProgramme(configuration, database);
  } catch (error) {
    await database.close();
    throw error;
  }
};

ignoreLostOutput();
start().catch((error: unknown) => {
  printLine(error instanceof RefusedConfiguration ? error.message : unexpected('Le programme ne démarre pas', error));
  process.exit(1);
});
