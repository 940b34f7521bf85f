import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EmbeddedPostgresError } from '#libs/embedded';
import { readConfiguration } from '../configuration';
import { RefusedCommand } from './refused-command';
import { showProgress } from './terminal';
import { fromWhereThePersonIs } from './working-directory';

export interface EmbeddedData {
  readonly dataFolder: string;
  /** The folder that the person names. */
  readonly folder: string;
  /** What is saved beside the database, by its name in a backup. */
  readonly others: Readonly<Record<string, string>>;
}

export const SIGNING_KEY = 'cle-des-jetons';

/** The one argument of `npm run sauvegarde` and `npm run restauration`. Both know the embedded default only; `instead`: what serves elsewhere. */
export const readEmbeddedData = (command: string, args: readonly string[], instead: string): EmbeddedData => {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  const [folder, ...rest] = positionals;
  if (folder === undefined || rest.length > 0) throw new RefusedCommand(`Usage : npm run ${command} -- DOSSIER`);
  const { dataFolder, databaseUrl, eventStore } = readConfiguration(process.env);
  if (databaseUrl !== undefined || eventStore)
    throw new RefusedCommand(
      `Cette commande est faite pour la base embarquée seule, et ${databaseUrl === undefined ? 'EVENT_STORE_URL' : 'DATABASE_URL'} ` +
        `en nomme une autre : ${instead}. Le README dit dans quel ordre.`,
    );
  return {
    dataFolder,
    folder: fromWhereThePersonIs(folder),
    others: { [SIGNING_KEY]: join(dataFolder, SIGNING_KEY) },
  };
};

/** What libs/embedded refuses is said without a stack. */
export const explained = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    throw error instanceof EmbeddedPostgresError ? new RefusedCommand(error.message) : error;
  }
};

export const inMegabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} Mo`;

export const showBytes = (label: string) => {
  const progress = showProgress(label);
  return {
    onProgress: (done: number, total: number) => {
      progress.at(done, total, `${inMegabytes(done)} sur ${inMegabytes(total)}`);
    },
    end: (line: string) => {
      progress.end(line);
    },
  };
};
