import type { IncomingMessage } from 'node:http';
import { NotFoundException } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { AnswerInTime, correlationIdOf, PageRenderer, ProblemFilter, validationPipe } from '#libs/http';
import { watchRequests } from './watched-requests';
import { refuseMalformed } from './well-formed';
import { answerUnreadableRequest, commonHeaders } from './unreadable-requests';
import { AppModule } from '../app.module';
import type { ProcessRole } from '../configuration';
import { BODY_MS, expectBodyWithin, FILE_MS } from './body-time';
import { guardEntrance } from './entrance';
import { receiveForms } from './forms';
import { receiveFiles } from './files';
import { addSecurityHeaders } from './headers';
import { serveApiDocumentation } from './openapi';
import type { ProgrammeOptions } from '../composition/programme.module';

/** No act needs more. */
const BODY_LIMIT = 64 * 1024;
const CONNECTIONS = 2_000;

const answerHealthOnly = (app: NestFastifyApplication): void => {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async ({ url }) => {
      if (!/^\/(?:health\/|metrics$)/.test(url)) throw new NotFoundException();
      await Promise.resolve();
    });
};

/** Wires the application; the caller starts to listen. With the role `worker`, only health and metrics are served. */
export const createServer = async (
  options: ProgrammeOptions & {
    readonly logLevel: string;
    readonly requestsPerSecond?: number;
    readonly trustedProxies?: string | undefined;
    readonly role?: ProcessRole;
  },
): Promise<NestFastifyApplication> => {
  const answerUnreadableAddress = async (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    watch(request, reply);
    expectBodyWithin(BODY_MS, request);
    for (const [name, value] of await commonHeaders(request.server)) void reply.header(name, value);
    await problems.answer(error, request, reply.header('x-correlation-id', request.id));
  };
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: options.trustedProxies ?? false,
    genReqId: ({ headers }: IncomingMessage) => correlationIdOf(headers),
    forceCloseConnections: 'idle',
    // Slow headers are cut, and so are slow bodies: by this limit at the latest. The server looks for them every second.
    requestTimeout: FILE_MS + BODY_MS,
    http: { connectionsCheckingInterval: 1_000, headersTimeout: 15_000 },
    routerOptions: { maxParamLength: 1_000 },
    // During the close, requests on open connections are still answered; new connections are refused.
    return503OnClosing: false,
    // The exception filter does not run for an address that Fastify cannot read, nor do the hooks.
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      void answerUnreadableAddress(error, request, reply);
    },
    clientErrorHandler: answerUnreadableRequest,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(options), adapter, {
    bufferLogs: true,
    bodyParser: false,
  });
  app.useLogger(app.get(Logger));
  // The buffer would otherwise keep every line for ever, and print none.
  app.flushLogs();
  const problems = new ProblemFilter(app.get(PageRenderer));
  app.useGlobalFilters(problems);
  app.useGlobalPipes(validationPipe());
  app.useGlobalInterceptors(new AnswerInTime());
  const watch = watchRequests(app);
  await addSecurityHeaders(app);
  await guardEntrance(app, options.requestsPerSecond ?? 0);
  refuseMalformed(app);
  receiveFiles(app);
  receiveForms(app);
  app.getHttpServer().maxConnections = CONNECTIONS;
  if (options.role === 'worker') answerHealthOnly(app);
  await serveApiDocumentation(app);
  return app;
};
