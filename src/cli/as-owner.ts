import { RefusedCommand } from './refused-command';

/** Work that needs the role which owns the schema. Throws `RefusedCommand` for another one. */
export const asOwner = <Result>(work: Promise<Result>): Promise<Result> =>
  work.catch((error: unknown) => {
    throw (error as { readonly code?: unknown }).code === '42501'
      ? new RefusedCommand('Cette commande demande le rôle qui possède le schéma : donnez DATABASE_OWNER_URL.')
      : error;
  });
