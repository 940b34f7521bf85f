import { setTimeout as pause } from 'node:timers/promises';
import { EmbeddedPostgresError } from '#libs/embedded';
import { RefusedConfiguration, type Configuration } from '../configuration';
import { openEmbedded, type StartOptions } from './embedded-database';

export interface Database {
  readonly url: string;
  /** Address with the role that owns the schema. Without a separate owner, the same as `url`. */
  readonly ownerUrl: string;
  /** Folder of the embedded server; undefined when `DATABASE_URL` names the server. */
  readonly directory: string | undefined;
  close(): Promise<void>;
}

const CAUSES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'rien ne répond à cette adresse : vérifiez l’hôte et le port, ou lancez PostgreSQL',
  ENOTFOUND: 'cet hôte est inconnu : vérifiez son nom',
  EAI_AGAIN: 'cet hôte est inconnu : vérifiez son nom',
  ETIMEDOUT: 'cet hôte ne répond pas : vérifiez l’adresse et les pare-feu',
  '28P01': 'le mot de passe est refusé',
  '28000': 'ce rôle n’a pas le droit de se connecter',
  '3D000': 'cette base n’existe pas : créez-la',
  '42501': 'ce rôle n’a pas le droit de préparer le schéma : donnez DATABASE_OWNER_URL',
};

/** The message leaves the address out, because it holds a password. */
const refuseWithReason = (error: unknown): never => {
  const { code = '', message, errors } = error as { code?: string; message: string; errors?: { code?: string }[] };
  const cause =
    CAUSES[code] ?? CAUSES[errors?.[0]?.code ?? ''] ?? (/timeout/i.test(message) ? CAUSES.ETIMEDOUT : undefined);
  if (cause === undefined) throw error;
  throw new RefusedConfiguration(`DATABASE_URL ou DATABASE_OWNER_URL : ${cause}.`);
};

/**
 * Migrates the database that `DATABASE_URL` names, or starts and migrates the embedded one. Throws `RefusedConfiguration`
 * when it cannot be used. `options` are those of the embedded server: see `startEmbeddedPostgres`.
 */
export const openDatabase = (configuration: Configuration, options?: StartOptions): Promise<Database> =>
  open(configuration, options).catch((error: unknown) => {
    throw error instanceof EmbeddedPostgresError ? new RefusedConfiguration(error.message) : error;
  });

const PREPARATION_MS = 60_000;

/** Migrates, or waits until the process that owns the schema has done it. */
const prepare = async (databaseUrl: string, ownerUrl: string | undefined): Promise<void> => {
  const { bringUpToDate, stateOfSchema } = await import('./migrate-database.js');
  const end = performance.now() + PREPARATION_MS;
  const stateNow = () => (ownerUrl === undefined ? stateOfSchema(databaseUrl) : 'owned');
  let state = await stateNow();
  for (; state === 'waiting' && performance.now() < end; state = await stateNow()) await pause(500);
  if (state === 'waiting')
    throw new RefusedConfiguration(
      'La base n’est pas préparée pour cette version : lancez une fois « npm run migrer » avec DATABASE_OWNER_URL, le rôle qui possède le schéma.',
    );
  if (state === 'owned') await bringUpToDate(ownerUrl ?? databaseUrl, databaseUrl);
};

const open = async (
  { databaseUrl, databaseOwnerUrl, dataFolder }: Configuration,
  options?: StartOptions,
): Promise<Database> => {
  if (databaseUrl !== undefined) {
    const ownerUrl = databaseOwnerUrl ?? databaseUrl;
    await prepare(databaseUrl, databaseOwnerUrl).catch(refuseWithReason);
    return { url: databaseUrl, ownerUrl, directory: undefined, close: () => Promise.resolve() };
  }
  const embedded = await openEmbedded(dataFolder, options);
  const { url, directory } = embedded.server;
  try {
    const { bringUpToDate } = await import('./migrate-database.js');
    await bringUpToDate(url, url);
    options?.signal?.throwIfAborted();
  } catch (error) {
    await embedded.close();
    throw error;
  }
  return { url, ownerUrl: url, directory, close: () => embedded.close() };
};
