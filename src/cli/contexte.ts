import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module';
import { ouvrirBaseDeDonnees, type BaseDeDonnees } from '../base-de-donnees';
import { lireConfiguration, type Configuration } from '../configuration';

/** Said to whoever typed the command; ends it with status 1. */
export class CommandeRefusee extends Error {}

export interface Contexte {
  readonly configuration: Configuration;
  readonly base: BaseDeDonnees;
  readonly app: INestApplicationContext;
}

/** The same programme from a terminal. With `runsEngine`, projections and reactions run too while the command lasts. */
export const dansLeProgramme = async (
  runsEngine: boolean,
  work: (contexte: Contexte) => Promise<void>,
): Promise<void> => {
  const configuration = lireConfiguration(process.env);
  const base = await ouvrirBaseDeDonnees(configuration);
  try {
    const options = { databaseUrl: base.url, signingKey: undefined, runsEngine, logLevel: 'error' };
    const app = await NestFactory.createApplicationContext(AppModule.with(options), { logger: ['error'] });
    try {
      await work({ configuration, base, app });
    } finally {
      await app.close();
    }
  } finally {
    await base.close();
  }
};
