import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module';
import { openDatabase, type Database } from '../composition/database';
import { readConfiguration, type Configuration } from '../configuration';
import { Demonstration } from '../demonstration/demonstration';

/** Ends the command with status 1; the message is printed without a stack. */
export class RefusedCommand extends Error {}

export interface ProgrammeContext {
  readonly configuration: Configuration;
  readonly database: Database;
  readonly app: INestApplicationContext;
}

const WAIT_BEFORE_CLOSE_MS = 5_000;

/** After Ctrl-C, waits a few seconds for the step under way; the caller then closes the programme and its database. */
const finishOrInterrupt = async (work: Promise<void>, app: INestApplicationContext): Promise<void> => {
  const interrupted = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, resolve);
  });
  const stopped = interrupted.then(async () => {
    process.exitCode = 130;
    app.get(Demonstration).arreter();
    await Promise.race([work.catch(() => undefined), pause(WAIT_BEFORE_CLOSE_MS)]);
  });
  await Promise.race([work, stopped]);
};

/** Runs `work` in the programme without its HTTP server; `runsEngine` also runs projections and reactions meanwhile. */
export const inProgramme = async (
  runsEngine: boolean,
  work: (context: ProgrammeContext) => Promise<void>,
): Promise<void> => {
  const configuration = readConfiguration(process.env);
  const database = await openDatabase(configuration);
  try {
    const options = {
      databaseUrl: database.url,
      eventStore: configuration.eventStore,
      signingKey: undefined,
      runsEngine,
      logLevel: 'error',
    };
    const app = await NestFactory.createApplicationContext(AppModule.with(options), { logger: ['error'] });
    try {
      await finishOrInterrupt(work({ configuration, database, app }), app);
    } finally {
      await app.close();
    }
  } finally {
    await database.close();
  }
};
