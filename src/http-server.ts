import type { IncomingMessage } from 'node:http';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { correlationIdOf, ProblemFilter, StorablePipe, validationPipe } from '#libs/http';
import { AppModule } from './app.module';
import { proteger } from './en-tetes';
import { documenter } from './openapi';
import type { ProgrammeOptions } from './programme.module';

const BODY_LIMIT = 1024 * 1024;

/** The whole application, wired and not yet listening. */
export const creerServeur = async (
  options: ProgrammeOptions & { readonly logLevel: string },
): Promise<NestFastifyApplication> => {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    genReqId: ({ headers }: IncomingMessage) => correlationIdOf(headers),
    forceCloseConnections: 'idle',
    requestTimeout: 30_000,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(options), adapter, { bufferLogs: true });
  app.useLogger(app.get(Logger));
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalPipes(new StorablePipe(), validationPipe());
  await proteger(app);
  documenter(app);
  return app;
};
