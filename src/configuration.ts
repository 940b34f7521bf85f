import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { lireReglagesSmtp, ReglagesSmtpRefuses, type ReglagesSmtp } from './acces/messagerie/reglages-smtp';

export interface Configuration {
  readonly host: string;
  readonly port: number;
  /** Folder of the embedded database and of the signing key. */
  readonly dataFolder: string;
  /** Unset: the embedded PostgreSQL. */
  readonly databaseUrl: string | undefined;
  /** Address with the role that owns the schema and runs the migrations. Unset: `databaseUrl`. */
  readonly databaseOwnerUrl: string | undefined;
  /** Unset: facts are stored in PostgreSQL. */
  readonly eventStore: EventStoreAddress | undefined;
  readonly role: ProcessRole;
  readonly production: boolean;
  readonly logLevel: string;
  /** Budget of one person, on average over ten seconds; 0 counts nothing. */
  readonly requestsPerSecond: number;
  /** Addresses whose `X-Forwarded-For` says who asks. Unset: it is ignored. */
  readonly trustedProxies: string | undefined;
  readonly mayPlayDemonstration: boolean;
  /** Unset: no message goes out. */
  readonly smtp: ReglagesSmtp | undefined;
  /** Where people reach the programme, without a slash at its end. Unset: on this machine. */
  readonly publicAddress: string | undefined;
}

/** As it was given. A wrong address is reported by the store: the process starts, but is never ready. */
export interface EventStoreAddress {
  readonly url: string;
  readonly passwordFile?: string | undefined;
  /** Begins the name of each stream, on a server that other applications share. */
  readonly prefix?: string | undefined;
}

/** `api` only answers requests; `worker` only projects, reacts and copies; `all` does both. */
export type ProcessRole = 'all' | 'api' | 'worker';

/** Ends the programme at start; the message is printed without a stack. */
export class RefusedConfiguration extends Error {}

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** The variables that say something: an empty one is an unset one, as compose files and shells write it. */
const settingsIn = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim() !== ''));

const passwordIn = (name: string, file: string | undefined): string | undefined => {
  try {
    return file === undefined ? undefined : readFileSync(file, 'utf8').trimEnd();
  } catch {
    throw new RefusedConfiguration(`${name} ne se lit pas : donnez le chemin d’un fichier lisible.`);
  }
};

/** The password of a file counts before the one in the address. No message quotes the address, because it may hold a password. */
const postgresUrlIn = (env: NodeJS.ProcessEnv, prefix: 'DATABASE' | 'DATABASE_OWNER'): string | undefined => {
  const address = env[`${prefix}_URL`];
  const password = passwordIn(`${prefix}_PASSWORD_FILE`, env[`${prefix}_PASSWORD_FILE`]);
  if (address === undefined && password === undefined) return undefined;
  if (address === undefined)
    throw new RefusedConfiguration(`${prefix}_PASSWORD_FILE n’a de sens qu’avec ${prefix}_URL.`);
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'postgres:' && url?.protocol !== 'postgresql:')
    throw new RefusedConfiguration(
      `${prefix}_URL doit être de la forme postgres://utilisateur:motdepasse@hote:5432/base.`,
    );
  if (password === undefined) return address;
  if (password === '') throw new RefusedConfiguration(`${prefix}_PASSWORD_FILE est vide : écrivez-y le mot de passe.`);
  if (url.username === '')
    throw new RefusedConfiguration(
      `${prefix}_PASSWORD_FILE est donné, mais ${prefix}_URL ne nomme personne (postgres://utilisateur@hote:5432/base).`,
    );
  url.password = encodeURIComponent(password);
  return url.href;
};

const eventStoreAddress = (env: NodeJS.ProcessEnv): EventStoreAddress | undefined =>
  env.EVENT_STORE_URL === undefined
    ? undefined
    : { url: env.EVENT_STORE_URL, passwordFile: env.EVENT_STORE_PASSWORD_FILE, prefix: env.EVENT_STORE_PREFIX };

const portNumber = (value: string | undefined): number => {
  const number = Number(value ?? 3000);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new RefusedConfiguration(`PORT doit être un nombre de 0 à 65535 ; « ${value ?? ''} » reçu.`);
  return number;
};

const requestsPerSecond = (value: string | undefined): number => {
  const number = Number(value ?? 10);
  if (!Number.isInteger(number) || number < 0 || number > 100_000)
    throw new RefusedConfiguration(
      `DEMANDES_PAR_SECONDE doit être un nombre entier, 0 pour ne pas compter ; « ${value ?? ''} » reçu.`,
    );
  return number;
};

const isAddress = (text: string): boolean => {
  const [address = '', prefix = '0', ...rest] = text.split('/');
  return isIP(address) !== 0 && /^\d{1,3}$/.test(prefix) && Number(prefix) <= 128 && rest.length === 0;
};

const trustedProxies = (value: string | undefined): string | undefined => {
  if (value === undefined) return undefined;
  const addresses = value.split(',').map((text) => text.trim());
  if (!addresses.every((text) => text === 'uniquelocal' || text === 'loopback' || isAddress(text)))
    throw new RefusedConfiguration(
      `MANDATAIRES doit donner des adresses ou des réseaux (10.0.0.0/8), « uniquelocal » ou « loopback » ; « ${value} » reçu.`,
    );
  return addresses.join(',');
};

const smtpSettings = ({ SMTP_URL, SMTP_PASSWORD_FILE, EXPEDITEUR }: NodeJS.ProcessEnv): ReglagesSmtp | undefined => {
  if (SMTP_URL === undefined) return undefined;
  try {
    return lireReglagesSmtp(SMTP_URL, EXPEDITEUR, passwordIn('SMTP_PASSWORD_FILE', SMTP_PASSWORD_FILE));
  } catch (error) {
    throw error instanceof ReglagesSmtpRefuses ? new RefusedConfiguration(error.message) : error;
  }
};

/** A personal link travels in it: outside this machine it is encrypted. */
const publicAddress = (value: string | undefined, isNeeded: boolean): string | undefined => {
  if (value === undefined && !isNeeded) return undefined;
  const url = value !== undefined && URL.canParse(value) ? new URL(value) : undefined;
  const isSafe =
    url?.protocol === 'https:' || (url?.protocol === 'http:' && /^(?:localhost|127\.0\.0\.1)$/.test(url.hostname));
  if (!url || !isSafe || url.pathname !== '/' || url.search !== '')
    throw new RefusedConfiguration(
      'ADRESSE_PUBLIQUE doit être l’adresse où les personnes ouvrent le programme, par exemple https://croissance.example.fr : les messages la nomment.',
    );
  return url.origin;
};

/** Throws `RefusedConfiguration` when a variable is wrong. */
export const readConfiguration = (environment: NodeJS.ProcessEnv): Configuration => {
  const env = settingsIn(environment);
  const production = env.NODE_ENV === 'production';
  const databaseUrl = postgresUrlIn(env, 'DATABASE');
  const databaseOwnerUrl = postgresUrlIn(env, 'DATABASE_OWNER');
  const logLevel = env.LOG_LEVEL ?? (production || databaseUrl ? 'info' : 'warn');
  if (!LEVELS.includes(logLevel))
    throw new RefusedConfiguration(`LOG_LEVEL doit valoir ${LEVELS.join(', ')} ; « ${logLevel} » reçu.`);
  const role = env.ROLE ?? 'all';
  if (role !== 'all' && role !== 'api' && role !== 'worker')
    throw new RefusedConfiguration(`ROLE doit valoir all, api ou worker ; « ${role} » reçu.`);
  if (production && !databaseUrl) {
    throw new RefusedConfiguration(
      'NODE_ENV=production demande DATABASE_URL : la base embarquée est faite pour essayer, non pour exploiter.',
    );
  }
  if (databaseOwnerUrl && !databaseUrl)
    throw new RefusedConfiguration('DATABASE_OWNER_URL n’a de sens qu’avec DATABASE_URL.');
  return {
    host: env.HOST ?? '127.0.0.1',
    port: portNumber(env.PORT),
    dataFolder: resolve(env.DONNEES ?? '.donnees'),
    databaseUrl,
    databaseOwnerUrl,
    eventStore: eventStoreAddress(env),
    role,
    production,
    logLevel,
    trustedProxies: trustedProxies(env.MANDATAIRES),
    requestsPerSecond: requestsPerSecond(env.DEMANDES_PAR_SECONDE),
    mayPlayDemonstration: !production && !databaseUrl && !env.EVENT_STORE_URL && role === 'all',
    smtp: smtpSettings(env),
    publicAddress: publicAddress(env.ADRESSE_PUBLIQUE, production && env.SMTP_URL !== undefined),
  };
};
