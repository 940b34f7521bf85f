import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PinoLogger } from 'nestjs-pino';
import { checkBody, checkContent, type IdentifiedRequest } from '#libs/http';
import { ConsultationsDesAuditeurs, Identification } from '../acces';
import { MODULES_DES_ROUTES } from '../composition/modules-des-routes';
import { BODY_MS, expectBodyWithin } from './body-time';
import { budgetsOf } from './budgets';
import { Turns, type TurnLimits } from './turns';

/** A reader that does not take its answer in that time is cut; a file has more, by its size. */
const READING_MS = 15_000;
const SLOWEST_BYTES_PER_MS = 64;
const OPERATIONS = /^\/(?:health\/|metrics$)/;
const TURNS: TurnLimits = { places: 16, longestMs: 200, patienceMs: 9_000 };

/** An auditor reads under a mandate, and nothing without a trace. */
const admitAuditors = (app: NestFastifyApplication) => {
  const identification = app.get(Identification);
  const consultations = app.get(ConsultationsDesAuditeurs);
  return async (request: IdentifiedRequest, retryLater: (error: unknown) => never): Promise<void> => {
    const refusal = await identification.refusalOfMandate(
      request,
      MODULES_DES_ROUTES.get(request.routeOptions.url ?? ''),
    );
    await consultations.inscrire(request, refusal).catch(retryLater);
    if (refusal) throw refusal;
  };
};

/** What every request passes before a route sees it, the cheapest first: who asks is known before the body is read. */
export const guardEntrance = async (app: NestFastifyApplication, requestsPerSecond: number): Promise<void> => {
  const identification = app.get(Identification);
  const logger = await app.resolve(PinoLogger);
  const admitAuditor = admitAuditors(app);
  const budgets = await budgetsOf(app, requestsPerSecond);
  const fastify = app.getHttpAdapter().getInstance();
  const turns = new Turns(TURNS);
  fastify.addHook('onRequest', async (request: IdentifiedRequest, reply) => {
    expectBodyWithin(BODY_MS, request);
    await identification.identify(request);
    if (request.actor) logger.assign({ actorId: request.actor.personneId, role: request.actor.role });
    const retryLater = (error: unknown): never => {
      void reply.header('retry-after', '2');
      throw error;
    };
    const endTurn = await turns.take(request.actor?.personneId ?? request.ip).catch(retryLater);
    const end = () => {
      endTurn(reply.statusCode >= 400 && reply.statusCode < 500);
    };
    if (reply.raw.closed) {
      end();
      return reply.hijack();
    }
    reply.raw.once('close', end);
    if (OPERATIONS.test(request.url)) return undefined;
    await budgets.spend(request, reply);
    identification.refuseStranger(request);
    await admitAuditor(request, retryLater);
    return undefined;
  });
  fastify.addHook('preValidation', async ({ body, query }) => {
    // A file is judged by the act that it is sent to.
    if (body !== undefined && !Buffer.isBuffer(body)) checkBody(body);
    checkContent(query);
    await Promise.resolve();
  });
  fastify.addHook('onSend', async (_request, { raw }, payload) => {
    const reading = READING_MS + (Buffer.isBuffer(payload) ? payload.length / SLOWEST_BYTES_PER_MS : 0);
    const slow = setTimeout(() => raw.destroy(), reading);
    raw.once('close', () => {
      clearTimeout(slow);
    });
    await Promise.resolve();
  });
};
