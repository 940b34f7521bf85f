import 'reflect-metadata';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EmbeddedPostgresError } from '#libs/embedded';
import { NewerSchema } from '#libs/event-store';
import { cleDeSignature } from './acces';
import { ouvrirBaseDeDonnees, type BaseDeDonnees } from './composition/database';
import { ConfigurationRefusee, lireConfiguration, type Configuration } from './configuration';
import { Demonstration } from './demonstration/demonstration';
import { garder } from './composition/stray-errors';
import { creerServeur } from './server/http-server';
import { dire, suivre } from './cli/terminal';

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);
const INJOIGNABLES = ['ENOTFOUND', 'EAI_AGAIN', 'EADDRNOTAVAIL', 'EINVAL'];

/** Listens on the usual port, or on the next free one, and says which. */
const ecouter = async (app: NestFastifyApplication, { host, port, role }: Configuration): Promise<void> => {
  for (let candidate = port; ; candidate = candidate < Math.min(port + 20, 65_535) ? candidate + 1 : 0) {
    try {
      await app.listen(candidate, host);
      break;
    } catch (error) {
      if (INJOIGNABLES.includes(String(codeOf(error))))
        throw new ConfigurationRefusee(
          `HOST : « ${host} » n’est pas une adresse de cette machine ; 127.0.0.1 par défaut.`,
        );
      if (codeOf(error) !== 'EADDRINUSE' || candidate === 0) throw error;
      dire(`Le port ${candidate} est pris, essai d’un autre.`);
    }
  }
  const url = (await app.getUrl()).replace('127.0.0.1', 'localhost');
  dire(
    role === 'worker'
      ? `Croissance Connectée (projections et réactions) dit sa santé à ${url}/health/ready`
      : `Croissance Connectée répond à ${url} : tableau de bord ${url}/pilotage, API ${url}/api/docs`,
  );
};

const jouerLAnnee = async (demonstration: Demonstration): Promise<void> => {
  if (!(await demonstration.jouable())) return;
  dire(
    (await demonstration.etat()) === 'absente'
      ? 'Magasin vide : une année simulée du programme se joue (npm start -- --vide pour commencer sans).'
      : 'L’année simulée du programme reprend où elle s’était arrêtée.',
  );
  const progress = suivre('Démonstration');
  try {
    await demonstration.jouer(undefined, undefined, ({ actesJoues, total, jour }) => {
      progress.at(actesJoues, total, `jour simulé ${jour}`);
    });
    progress.end(
      (await demonstration.etat()) === 'achevee'
        ? 'Démonstration terminée : le tableau de bord montre l’année entière.'
        : 'Démonstration arrêtée en chemin : elle reprendra au prochain démarrage.',
    );
  } catch (error) {
    progress.end(
      `Démonstration interrompue (${error instanceof Error ? error.message : String(error)}) ; elle reprendra au prochain démarrage.`,
    );
  }
};

const OPTIONS = ['--vide'];

const start = async () => {
  const inconnue = process.argv.slice(2).find((option) => !OPTIONS.includes(option));
  if (inconnue !== undefined)
    throw new ConfigurationRefusee(
      `Option inconnue : ${inconnue}. « npm start -- --vide » commence sans année simulée.`,
    );
  const configuration = lireConfiguration(process.env);
  const base = await ouvrirBaseDeDonnees(configuration);
  try {
    await servir(configuration, base);
  } catch (error) {
    await base.close();
    throw error;
  }
};

const servir = async (configuration: Configuration, base: BaseDeDonnees) => {
  if (base.directory) dire(`Données conservées dans ${base.directory}`);
  const signingKey = configuration.production
    ? undefined
    : await cleDeSignature(join(configuration.donnees, 'cle-des-jetons'));
  const app = await creerServeur({
    databaseUrl: base.url,
    eventStore: configuration.eventStore,
    signingKey,
    role: configuration.role,
    runsEngine: configuration.role !== 'api',
    logLevel: configuration.logLevel,
  });
  await ecouter(app, configuration);

  const demonstration = app.get(Demonstration);
  const vide = process.argv.includes('--vide');
  const jeu =
    configuration.demonstrationPermise && (!vide || (await demonstration.etat()) === 'commencee')
      ? jouerLAnnee(demonstration)
      : Promise.resolve();

  const stop = async () => {
    demonstration.arreter();
    await jeu;
    // A connection that falls idle while the last requests are answered would otherwise keep the process for a minute.
    const server = app.getHttpServer();
    const closing = setInterval(() => {
      server.closeIdleConnections();
    }, 100);
    await app.close();
    clearInterval(closing);
    await base.close();
  };
  // One Ctrl-C may come twice, from the terminal and from npm: the second waits for the first.
  let stopping: Promise<void> | undefined;
  const end = () => {
    (stopping ??= stop()).then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end);
  // A shell between npm and us keeps the signal to itself and dies: an orphan stops too.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event !== undefined)
    setInterval(() => {
      if (process.ppid !== parent) end();
    }, 500).unref();
};

const known = (error: unknown) =>
  error instanceof ConfigurationRefusee || error instanceof EmbeddedPostgresError || error instanceof NewerSchema;

garder();
start().catch((error: unknown) => {
  process.stderr.write(`${known(error) ? (error as Error).message : String((error as Error).stack ?? error)}\n`);
  process.exit(1);
});
