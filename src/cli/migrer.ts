import { readConfiguration } from '../configuration';
import { RefusedCommand } from './refused-command';
import { printResult } from './terminal';

/** `npm run migrer`: prepares the database for this version, and ends. Alone, it needs the role that owns the schema. */
export const migrer = async (args: readonly string[]): Promise<void> => {
  if (args.length > 0) throw new RefusedCommand('Usage : npm run migrer');
  const { openDatabase } = await import('../composition/database.js');
  const database = await openDatabase(readConfiguration(process.env));
  await database.close();
  printResult('La base est prête pour cette version.');
};
