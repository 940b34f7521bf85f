import type { IncomingMessage } from 'node:http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import type { IdentifiedRequest } from '#libs/http';
import { RequestMetrics } from './metrics/request-metrics';
import { METHODS } from './well-formed';

/** The route of an address that no route serves. */
const NO_ROUTE = 'none';
const requests = new WeakMap<IncomingMessage, IdentifiedRequest>();

const routeOf = ({ routeOptions }: IdentifiedRequest): string => routeOptions.url ?? NO_ROUTE;

/** What the line of a request in the logs says beside its address. Empty before the request has passed the first hook. */
export const knownOf = (raw: IncomingMessage): object => {
  const request = requests.get(raw);
  if (!request) return {};
  const { actor, problemCode: code } = request;
  return {
    route: routeOf(request),
    ...(actor && { actorId: actor.personneId, role: actor.role }),
    ...(code !== undefined && { code }),
  };
};

/** Follows requests for the metrics and the logs; to be called before any other hook. Returns what follows one that no hook sees. */
export const watchRequests = (app: NestFastifyApplication) => {
  const metrics = app.get(RequestMetrics);
  const watch = (request: IdentifiedRequest, { raw }: FastifyReply): void => {
    const start = performance.now();
    let status = 'aborted';
    requests.set(request.raw, request);
    raw.once('finish', () => (status = String(raw.statusCode)));
    raw.once('close', () => {
      metrics.observe({
        method: METHODS.includes(request.method) ? request.method : 'other',
        route: routeOf(request),
        status,
        code: request.problemCode,
        seconds: (performance.now() - start) / 1_000,
      });
    });
  };
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request, reply) => {
      watch(request, reply);
      await Promise.resolve();
    });
  return watch;
};
