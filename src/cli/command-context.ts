import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module';
import { ouvrirBaseDeDonnees, type BaseDeDonnees } from '../composition/database';
import { lireConfiguration, type Configuration } from '../configuration';
import { Demonstration } from '../demonstration/demonstration';

/** Said to whoever typed the command; ends it with status 1. */
export class CommandeRefusee extends Error {}

export interface Contexte {
  readonly configuration: Configuration;
  readonly base: BaseDeDonnees;
  readonly app: INestApplicationContext;
}

const PATIENCE_MS = 5_000;

/** Ctrl-C ends a command in order: what is under way is finished, what is open is closed, the embedded server included. */
const untilDoneOrInterrupted = async (work: Promise<void>, app: INestApplicationContext): Promise<void> => {
  const interrupted = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, resolve);
  });
  const stopped = interrupted.then(async () => {
    process.exitCode = 130;
    app.get(Demonstration).arreter();
    await Promise.race([work.catch(() => undefined), pause(PATIENCE_MS)]);
  });
  await Promise.race([work, stopped]);
};

/** The same programme from a terminal. With `runsEngine`, projections and reactions run too while the command lasts. */
export const dansLeProgramme = async (
  runsEngine: boolean,
  work: (contexte: Contexte) => Promise<void>,
): Promise<void> => {
  const configuration = lireConfiguration(process.env);
  const base = await ouvrirBaseDeDonnees(configuration);
  try {
    const options = {
      databaseUrl: base.url,
      eventStore: configuration.eventStore,
      signingKey: undefined,
      runsEngine,
      logLevel: 'error',
    };
    const app = await NestFactory.createApplicationContext(AppModule.with(options), { logger: ['error'] });
    try {
      await untilDoneOrInterrupted(work({ configuration, base, app }), app);
    } finally {
      await app.close();
    }
  } finally {
    await base.close();
  }
};
