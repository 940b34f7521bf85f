/** The embedded server cannot be used; `message` is a French sentence with the remedy. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}

const unwritable = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'EEXIST', 'ENOTDIR', 'EINVAL']);

/** Turns a refusal of the file system during `work` into an `EmbeddedPostgresError` about `directory`. */
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
