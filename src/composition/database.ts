import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '#libs/embedded';
import { migrate } from '#libs/event-store';
import { ConfigurationRefusee, type Configuration } from '../configuration';
import { grants, migrations } from './schema';
import { dire } from '../cli/terminal';

export interface BaseDeDonnees {
  readonly url: string;
  /** Of the role that owns the schema: the same as `url` with one role. */
  readonly ownerUrl: string;
  /** Folder of the embedded server; undefined for a server of yours. */
  readonly directory: string | undefined;
  close(): Promise<void>;
}

/** The server and a command of the terminal share one embedded database: whoever leaves last stops it. */
const stopUnlessShared = async (embedded: EmbeddedPostgres): Promise<void> => {
  const client = new Client({ connectionString: embedded.url, connectionTimeoutMillis: 3_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ others: number }>(
      `select count(*)::int as others from pg_stat_activity
        where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`,
    );
    if ((rows[0]?.others ?? 0) > 0) return;
  } catch {
    // It does not answer: nobody else can be using it.
  } finally {
    await client.end().catch(() => undefined);
  }
  await embedded.stop();
};

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

/** One sentence for what a named database refuses at start; the address is never repeated, for it holds a password. */
const direPourquoi = (error: unknown): never => {
  const { code = '', message, errors } = error as { code?: string; message: string; errors?: { code?: string }[] };
  const cause =
    CAUSES[code] ?? CAUSES[errors?.[0]?.code ?? ''] ?? (/timeout/i.test(message) ? CAUSES.ETIMEDOUT : undefined);
  if (cause === undefined) throw error;
  throw new ConfigurationRefusee(`DATABASE_URL ou DATABASE_OWNER_URL : ${cause}.`);
};

/** Starts the embedded server again, at the same address, when it died while the programme lives. */
class Veille {
  private readonly ronde: NodeJS.Timeout;
  private relance: Promise<void> | undefined;

  constructor(
    private readonly dataDirectory: string,
    public serveur: EmbeddedPostgres,
  ) {
    this.ronde = setInterval(() => {
      this.relance ??= this.relancer().finally(() => (this.relance = undefined));
    }, 1_000).unref();
  }

  async fermer(): Promise<void> {
    clearInterval(this.ronde);
    await this.relance;
    await stopUnlessShared(this.serveur);
  }

  private async relancer(): Promise<void> {
    if (await this.serveur.isAlive()) return;
    dire('La base intégrée s’est arrêtée : elle est relancée.');
    const { port } = this.serveur;
    try {
      this.serveur = await startEmbeddedPostgres({ dataDirectory: this.dataDirectory, port });
    } catch (error) {
      dire(error instanceof Error ? error.message : String(error));
    }
  }
}

/** The database, ready: the one that was named, or the embedded one, with its schema up to date. */
export const ouvrirBaseDeDonnees = async ({
  databaseUrl,
  databaseOwnerUrl,
  donnees,
}: Configuration): Promise<BaseDeDonnees> => {
  if (databaseUrl !== undefined) {
    const ownerUrl = databaseOwnerUrl ?? databaseUrl;
    await migrate({ ownerUrl, applicationUrl: databaseUrl, migrations, grants }).catch(direPourquoi);
    return { url: databaseUrl, ownerUrl, directory: undefined, close: () => Promise.resolve() };
  }
  const dataDirectory = join(donnees, 'base');
  const veille = new Veille(dataDirectory, await startEmbeddedPostgres({ dataDirectory }));
  const { url, directory } = veille.serveur;
  try {
    await migrate({ ownerUrl: url, applicationUrl: url, migrations, grants });
  } catch (error) {
    await veille.fermer();
    throw error;
  }
  return { url, ownerUrl: url, directory, close: () => veille.fermer() };
};
