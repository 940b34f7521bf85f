/** Why the embedded server cannot serve: `message` is a French sentence that says what to do, to be shown as it is. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}

const unwritable = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'EEXIST', 'ENOTDIR', 'EINVAL']);

/** Runs what writes under `directory`, and says in French why the system refused, when it did. */
export const writingIn = async <T>(directory: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof Error) || !('code' in cause) || !unwritable.has(String(cause.code))) throw cause;
    throw new EmbeddedPostgresError(
      `Impossible d'écrire dans le dossier ${directory} (${cause.message}) : rendez-le accessible en écriture ` +
        `au compte qui lance le programme, choisissez un autre dossier, ou indiquez une base dans DATABASE_URL.`,
      { cause },
    );
  }
};
