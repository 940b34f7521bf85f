import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { cleDeSignature, CleInutilisable } from './acces';
import { ProjectionEngine } from '#libs/projections';
import { announceRebuilds } from './composition/announced-rebuilds';
import type { Database } from './composition/database';
import { RefusedConfiguration, type Configuration } from './configuration';
import { Demonstration } from './demonstration/demonstration';
import { listen } from './listen';
import { createServer } from './server/http-server';
import { printLine, showProgress } from './cli/terminal';

const announce = async (app: NestFastifyApplication, configuration: Configuration): Promise<void> => {
  const url = await listen(app, configuration);
  printLine(
    configuration.role === 'worker'
      ? `Croissance Connectée (projections et réactions) dit sa santé à ${url}/health/ready`
      : `Croissance Connectée répond à ${url} : tableau de bord ${url}/pilotage, API ${url}/api/docs`,
  );
};

const playSimulatedYear = async (demonstration: Demonstration): Promise<void> => {
  if (!(await demonstration.jouable())) return;
  printLine(
    (await demonstration.lire()).etat === 'absente'
      ? 'Magasin vide : une année simulée du programme se joue (npm start -- --vide pour commencer sans).'
      : 'L’année simulée du programme reprend où elle s’était arrêtée.',
  );
  const progress = showProgress('Démonstration');
  try {
    await demonstration.jouer({}, ({ actesJoues, total, jour }) => {
      progress.at(actesJoues, total, `jour simulé ${jour}`);
    });
    progress.end(
      (await demonstration.lire()).etat === 'achevee'
        ? 'Démonstration terminée : le tableau de bord montre l’année entière.'
        : 'Démonstration arrêtée en chemin : elle reprendra au prochain démarrage.',
    );
  } catch (error) {
    progress.end(
      `Démonstration interrompue (${error instanceof Error ? error.message : String(error)}) ; elle reprendra au prochain démarrage.`,
    );
  }
};

const signingKeyIn = (dataFolder: string) =>
  cleDeSignature(join(dataFolder, 'cle-des-jetons')).catch((error: unknown) => {
    throw error instanceof CleInutilisable ? new RefusedConfiguration(error.message) : error;
  });

/** Serves the programme until `interrupted`, which ends the process. */
export const serveProgramme = async (configuration: Configuration, database: Database, interrupted: AbortSignal) => {
  if (database.directory) printLine(`Données conservées dans ${database.directory}`);
  const signingKey = configuration.production ? undefined : await signingKeyIn(configuration.dataFolder);
  const app = await createServer({
    databaseUrl: database.url,
    eventStore: configuration.eventStore,
    signingKey,
    smtp: configuration.smtp,
    publicAddress: configuration.publicAddress,
    isEmbedded: database.directory !== undefined,
    role: configuration.role,
    runsEngine: configuration.role !== 'api',
    logLevel: configuration.logLevel,
    requestsPerSecond: configuration.requestsPerSecond,
    trustedProxies: configuration.trustedProxies,
  });
  try {
    interrupted.throwIfAborted();
    await announce(app, configuration);
  } catch (error) {
    // The embedded database is left to whoever still holds a connection.
    await app.close();
    throw error;
  }

  const ending = new AbortController();
  const rebuilds =
    configuration.role === 'api'
      ? Promise.resolve()
      : announceRebuilds(app.get(ProjectionEngine), ending.signal).catch(() => undefined);

  const demonstration = app.get(Demonstration);
  const startsEmpty = process.argv.includes('--vide');
  const simulatedYear =
    configuration.mayPlayDemonstration && (!startsEmpty || (await demonstration.lire()).etat === 'commencee')
      ? playSimulatedYear(demonstration)
      : Promise.resolve();

  const stop = async () => {
    demonstration.arreter();
    ending.abort();
    await Promise.all([simulatedYear, rebuilds]);
    // Connections that become idle during the close would otherwise keep the process alive for a minute.
    const server = app.getHttpServer();
    const closing = setInterval(() => {
      server.closeIdleConnections();
    }, 100);
    await app.close();
    clearInterval(closing);
    await database.close();
  };
  // One Ctrl-C may arrive twice, from the terminal and from npm.
  let stopping: Promise<void> | undefined;
  const end = () => {
    (stopping ??= stop()).then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  if (interrupted.aborted) end();
  else interrupted.addEventListener('abort', end);
  // The shell between npm and this process may die without passing the signal on.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event !== undefined)
    setInterval(() => {
      if (process.ppid !== parent) end();
    }, 500).unref();
};
