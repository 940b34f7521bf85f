import { randomBytes } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { creerServeur } from '../../src/server/http-server';
import { freshDatabase } from '../support/fresh-database';
import { ApiClient } from './api-client';

export interface ServedProgramme {
  readonly app: NestFastifyApplication;
  readonly api: ApiClient;
  readonly databaseUrl: string;
  close(): Promise<void>;
}

/** The whole server of this process, listening, on an empty database of its own. */
export const serveProgramme = async (): Promise<ServedProgramme> => {
  const database = await freshDatabase();
  const signingKey = randomBytes(32);
  const app = await creerServeur({ databaseUrl: database.url, signingKey, runsEngine: true, logLevel: 'silent' });
  await app.listen(0, '127.0.0.1');
  const close = async () => {
    await app.close();
    await database.drop();
  };
  return { app, api: new ApiClient(await app.getUrl(), signingKey), databaseUrl: database.url, close };
};
