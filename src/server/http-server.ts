import type { IncomingMessage } from 'node:http';
import { NotFoundException } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { correlationIdOf, ProblemFilter, StorablePipe, validationPipe } from '#libs/http';
import { adresseIllisible, demandeIllisible } from './unreadable-requests';
import { AppModule } from '../app.module';
import type { RoleDeProcessus } from '../configuration';
import { proteger } from './headers';
import { documenter } from './openapi';
import type { ProgrammeOptions } from '../composition/programme.module';

const BODY_LIMIT = 1024 * 1024;

/** A process that answers nobody still says how it is. */
const soignerSeulement = (app: NestFastifyApplication): void => {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async ({ url }) => {
      if (!/^\/(?:health\/|metrics$)/.test(url)) throw new NotFoundException();
      await Promise.resolve();
    });
};

/** The whole application, wired and not yet listening. `worker`: only its health and its measures are answered. */
export const creerServeur = async (
  options: ProgrammeOptions & { readonly logLevel: string; readonly role?: RoleDeProcessus },
): Promise<NestFastifyApplication> => {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    genReqId: ({ headers }: IncomingMessage) => correlationIdOf(headers),
    forceCloseConnections: 'idle',
    requestTimeout: 30_000,
    routerOptions: { maxParamLength: 1_000 },
    // Under way or coming while it stops, a request is still answered; new connections are not.
    return503OnClosing: false,
    frameworkErrors: adresseIllisible,
    clientErrorHandler: demandeIllisible,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(options), adapter, {
    bufferLogs: true,
    bodyParser: false,
  });
  // JSON only: another form would be read as something that nobody meant.
  adapter.getInstance().removeContentTypeParser('text/plain');
  app.useLogger(app.get(Logger));
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalPipes(new StorablePipe(), validationPipe());
  await proteger(app);
  if (options.role === 'worker') soignerSeulement(app);
  documenter(app);
  return app;
};
