import { formatDuration } from '#libs/ui';
import { explained, inMegabytes, readEmbeddedData, showBytes, SIGNING_KEY } from './embedded-data';
import { RefusedCommand } from './refused-command';
import { printResult } from './terminal';

const INSTEAD =
  'sauvegardez ce PostgreSQL avec pg_dump ou pg_basebackup, puis EventStoreDB, s’il y en a un, avec ses propres outils';

/** `npm run sauvegarde -- DOSSIER`: saves the embedded database and the signing key while the programme runs. It does not migrate. */
export const sauvegarde = async (args: readonly string[]): Promise<void> => {
  const { dataFolder, folder, others } = readEmbeddedData('sauvegarde', args, INSTEAD);
  const { backUp, holdsDatabase } = await import('#libs/embedded');
  const { migrationsOf } = await import('#libs/event-store');
  const { databaseFolderIn, openEmbedded } = await import('../composition/embedded-database.js');
  if (!(await explained(holdsDatabase(databaseFolderIn(dataFolder)))))
    throw new RefusedCommand(`Il n’y a pas de base dans ${dataFolder} : nommez son dossier dans DONNEES.`);

  const startedAt = Date.now();
  const embedded = await explained(openEmbedded(dataFolder));
  try {
    const { server } = embedded;
    const about = { migrations: await migrationsOf(server.url) };
    const { onProgress, end } = showBytes('Sauvegarde');
    const { files, bytes } = await explained(backUp({ server, destination: folder, others, about, onProgress }));
    end(
      `Sauvegarde faite dans ${folder} : ${files.length} fichiers, ${inMegabytes(bytes)} (${formatDuration((Date.now() - startedAt) / 1_000)}).`,
    );
    const withKey = files.some(({ path }) => path === SIGNING_KEY)
      ? ' et la clé qui signe les jetons. Qui la lit peut tout lire, et signer un jeton pour n’importe qui'
      : '. La clé des jetons n’existe pas encore. Qui la lit peut tout lire';
    printResult(
      `Elle contient tout, en clair : les faits, les modèles de lecture, le coffre des personnes, les documents, les messages, ` +
        `le mot de passe de la base${withKey} : gardez-la chiffrée, sur une autre machine.`,
    );
    printResult(`Pour la restaurer : DONNEES=UN_DOSSIER_NEUF npm run restauration -- ${folder}`);
  } finally {
    await embedded.close();
  }
};
