import { resolve } from 'node:path';
import { readEventStoreUrl, WrongEventStoreUrl, type EventStoreSettings } from '#libs/event-store';

export interface Configuration {
  /** Loopback unless told otherwise. */
  readonly host: string;
  readonly port: number;
  /** Folder of the embedded database and of the signing key. */
  readonly donnees: string;
  /** Unset: the embedded PostgreSQL. */
  readonly databaseUrl: string | undefined;
  /** Role that migrates; the application's own when unset. */
  readonly databaseOwnerUrl: string | undefined;
  /** EventStoreDB, when the facts live there; `trouble` when the setting is wrong: said at start, and never ready. */
  readonly eventStore: ReglageEventStore | undefined;
  readonly role: RoleDeProcessus;
  readonly production: boolean;
  readonly logLevel: string;
  /** Where the simulated year may be played: the embedded default only. */
  readonly demonstrationPermise: boolean;
}

export type ReglageEventStore = { readonly settings: EventStoreSettings } | { readonly trouble: string };

/** What this process does: everything; only answer requests; only project, react and copy. */
export type RoleDeProcessus = 'all' | 'api' | 'worker';

/** Said to whoever starts the programme; ends it. */
export class ConfigurationRefusee extends Error {}

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

const postgresUrl = (name: string, value: string | undefined): string | undefined => {
  if (value === undefined || value === '') return undefined;
  const scheme = URL.canParse(value) ? new URL(value).protocol : '';
  // The value is never repeated: it may hold a password.
  if (scheme !== 'postgres:' && scheme !== 'postgresql:') {
    throw new ConfigurationRefusee(`${name} doit être de la forme postgres://utilisateur:motdepasse@hote:5432/base.`);
  }
  return value;
};

const eventStore = (url: string | undefined, passwordFile: string | undefined): ReglageEventStore | undefined => {
  if (!url) return undefined;
  try {
    return { settings: readEventStoreUrl(url, passwordFile === '' ? undefined : passwordFile) };
  } catch (error) {
    if (error instanceof WrongEventStoreUrl) return { trouble: error.message };
    throw error;
  }
};

const port = (value: string | undefined): number => {
  const number = Number(value ?? 3000);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new ConfigurationRefusee(`PORT doit être un nombre de 0 à 65535 ; « ${value ?? ''} » reçu.`);
  return number;
};

/** Reads the environment, and refuses it at start when it is wrong (`ConfigurationRefusee`). */
export const lireConfiguration = (env: NodeJS.ProcessEnv): Configuration => {
  const production = env.NODE_ENV === 'production';
  const databaseUrl = postgresUrl('DATABASE_URL', env.DATABASE_URL);
  const databaseOwnerUrl = postgresUrl('DATABASE_OWNER_URL', env.DATABASE_OWNER_URL);
  const logLevel = env.LOG_LEVEL ?? (production || databaseUrl ? 'info' : 'warn');
  if (!LEVELS.includes(logLevel))
    throw new ConfigurationRefusee(`LOG_LEVEL doit valoir ${LEVELS.join(', ')} ; « ${logLevel} » reçu.`);
  const role = env.ROLE ?? 'all';
  if (role !== 'all' && role !== 'api' && role !== 'worker')
    throw new ConfigurationRefusee(`ROLE doit valoir all, api ou worker ; « ${role} » reçu.`);
  if (production && !databaseUrl) {
    throw new ConfigurationRefusee(
      'NODE_ENV=production demande DATABASE_URL : la base embarquée est faite pour essayer, non pour exploiter.',
    );
  }
  if (databaseOwnerUrl && !databaseUrl)
    throw new ConfigurationRefusee('DATABASE_OWNER_URL n’a de sens qu’avec DATABASE_URL.');
  return {
    host: env.HOST ?? '127.0.0.1',
    port: port(env.PORT),
    donnees: resolve(env.DONNEES ?? '.donnees'),
    databaseUrl,
    databaseOwnerUrl,
    eventStore: eventStore(env.EVENT_STORE_URL, env.EVENT_STORE_PASSWORD_FILE),
    role,
    production,
    logLevel,
    demonstrationPermise: !production && !databaseUrl && !env.EVENT_STORE_URL && role === 'all',
  };
};
