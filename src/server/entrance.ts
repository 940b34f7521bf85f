import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { checkBody, checkContent } from '#libs/http';
import { Identification } from '../acces';
import { budgetsOf } from './budgets';

/** A reader that does not take its answer in that time is cut. */
const READING_MS = 15_000;
const OPERATIONS = /^\/(?:health\/|metrics$)/;

/** What every request passes before a route sees it, the cheapest first: who asks is known before the body is read. */
export const guardEntrance = async (app: NestFastifyApplication, requestsPerSecond: number): Promise<void> => {
  const identification = app.get(Identification);
  const budgets = await budgetsOf(app, requestsPerSecond);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', async (request, reply) => {
    if (OPERATIONS.test(request.url)) return;
    await identification.identify(request);
    await budgets.spend(request, reply);
    identification.refuseStranger(request);
  });
  fastify.addHook('preValidation', async ({ body, query }) => {
    if (body !== undefined) checkBody(body);
    checkContent(query);
    await Promise.resolve();
  });
  fastify.addHook('onSend', async (_request, { raw }) => {
    const slow = setTimeout(() => raw.destroy(), READING_MS);
    raw.once('close', () => {
      clearTimeout(slow);
    });
    await Promise.resolve();
  });
};
