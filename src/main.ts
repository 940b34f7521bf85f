import 'reflect-metadata';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EmbeddedPostgresError } from '#libs/embedded';
import { NewerSchema } from '#libs/event-store';
import { cleDeSignature } from './acces';
import { ouvrirBaseDeDonnees } from './base-de-donnees';
import { ConfigurationRefusee, lireConfiguration, type Configuration } from './configuration';
import { Demonstration } from './demonstration/demonstration';
import { creerServeur } from './http-server';
import { dire, suivre } from './terminal';

const isTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** Listens on the usual port, or on the next free one, and says which. */
const ecouter = async (app: NestFastifyApplication, { host, port }: Configuration): Promise<void> => {
  for (let candidate = port; ; candidate = candidate < port + 20 ? candidate + 1 : 0) {
    try {
      await app.listen(candidate, host);
      break;
    } catch (error) {
      if (!isTaken(error) || candidate === 0) throw error;
      dire(`Le port ${candidate} est pris, essai d’un autre.`);
    }
  }
  const url = (await app.getUrl()).replace('127.0.0.1', 'localhost');
  dire(`Croissance Connectée répond à ${url} : tableau de bord ${url}/pilotage, API ${url}/api/docs`);
};

const jouerLAnnee = async (demonstration: Demonstration): Promise<void> => {
  if (!(await demonstration.jouable())) return;
  dire('Magasin vide : une année simulée du programme se joue (npm start -- --vide pour commencer sans).');
  const progress = suivre('Démonstration');
  try {
    await demonstration.jouer(undefined, undefined, ({ faits, total, jour }) => {
      progress.at(faits, total, `jour simulé ${jour}`);
    });
    progress.end('Démonstration terminée : le tableau de bord montre l’année entière.');
  } catch (error) {
    progress.end(
      `Démonstration interrompue (${error instanceof Error ? error.message : String(error)}) ; elle reprendra au prochain démarrage.`,
    );
  }
};

const start = async () => {
  const configuration = lireConfiguration(process.env);
  const base = await ouvrirBaseDeDonnees(configuration);
  if (base.directory) dire(`Données conservées dans ${base.directory}`);
  const signingKey = configuration.production
    ? undefined
    : await cleDeSignature(join(configuration.donnees, 'cle-des-jetons'));
  const app = await creerServeur({
    databaseUrl: base.url,
    signingKey,
    runsEngine: true,
    logLevel: configuration.logLevel,
  });
  await ecouter(app, configuration);

  const demonstration = app.get(Demonstration);
  const vide = process.argv.includes('--vide');
  const jeu =
    configuration.demonstrationPermise && (!vide || (await demonstration.etat()) === 'commencee')
      ? jouerLAnnee(demonstration)
      : Promise.resolve();

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
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
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
};

const known = (error: unknown) =>
  error instanceof ConfigurationRefusee || error instanceof EmbeddedPostgresError || error instanceof NewerSchema;

start().catch((error: unknown) => {
  process.stderr.write(`${known(error) ? (error as Error).message : String((error as Error).stack ?? error)}\n`);
  process.exit(1);
});
