import { moment } from '#libs/france';
import { formatDuration } from '#libs/ui';
import { explained, inMegabytes, readEmbeddedData, showBytes } from './embedded-data';
import { printResult } from './terminal';

const INSTEAD = 'restaurez ce PostgreSQL avec pg_restore ou la copie de pg_basebackup';

const migrationsIn = ({ migrations }: Readonly<Record<string, unknown>>): readonly string[] =>
  Array.isArray(migrations) ? migrations.map(String) : [];

/** `npm run restauration -- DOSSIER`: restores a backup where `DONNEES` says, which holds no database, and checks its journal. */
export const restauration = async (args: readonly string[]): Promise<void> => {
  const { dataFolder, folder, others } = readEmbeddedData('restauration', args, INSTEAD);
  const { readBackup, restoreBackup } = await import('#libs/embedded');
  const { databaseFolderIn } = await import('../composition/embedded-database.js');
  const { refuseNewer } = await import('../composition/migrate-database.js');
  const { verify } = await import('./verify.js');

  const startedAt = Date.now();
  const backup = await explained(readBackup(folder));
  const { about, bytes, madeAt } = backup.manifest;
  refuseNewer(migrationsIn(about));
  const { onProgress, end } = showBytes('Restauration');
  await explained(restoreBackup(backup, { dataDirectory: databaseFolderIn(dataFolder), others, onProgress }));
  end(`${inMegabytes(bytes)} copiés et comparés (${formatDuration((Date.now() - startedAt) / 1_000)}).`);
  printResult(
    `La base, telle qu’elle était le ${moment(madeAt)}, est restaurée dans ${dataFolder}. Ce qui fut fait, envoyé ou effacé depuis n’y est pas : ` +
      'effacez à nouveau ce qui devait l’être. Voici ce que dit son journal :',
  );
  await verify(['journal']);
};
