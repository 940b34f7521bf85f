import { HttpException } from '@nestjs/common';
import rateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import type { IdentifiedRequest } from '#libs/http';

const WINDOW_MS = 10_000;
/** Several people share an address. */
const PEOPLE_PER_ADDRESS = 5;
/** Requests of one person that are under way. */
const AT_ONCE = 64;

export interface Budgets {
  /** Counts the request for whoever was identified, or else for its address. Throws a 429 past the budget. */
  spend(request: IdentifiedRequest, reply: FastifyReply): Promise<void>;
}

const refuse = (reply: FastifyReply, retryAfterSeconds: number): never => {
  void reply.header('retry-after', String(retryAfterSeconds));
  throw new HttpException(
    {
      code: 'trop-de-demandes',
      detail: `Trop de demandes en peu de temps : attendez ${retryAfterSeconds} s, puis renvoyez la vôtre.`,
    },
    429,
  );
};

/** `perSecond`: requests of one person per second, on average over ten; 0 counts nothing. */
export const budgetsOf = async (app: NestFastifyApplication, perSecond: number): Promise<Budgets> => {
  if (perSecond === 0) return { spend: () => Promise.resolve() };
  await app.register(rateLimit, { global: false });
  const fastify = app.getHttpAdapter().getInstance();
  const max = (perSecond * WINDOW_MS) / 1_000;
  const people = fastify.createRateLimit({
    max,
    timeWindow: WINDOW_MS,
    keyGenerator: ({ actor }: IdentifiedRequest) => actor?.personneId ?? '',
  });
  const addresses = fastify.createRateLimit({ max: max * PEOPLE_PER_ADDRESS, timeWindow: WINDOW_MS });
  const underWay = new Map<string, number>();

  const count = async (limit: typeof people, request: IdentifiedRequest, reply: FastifyReply) => {
    const counted = await limit(request);
    if (!counted.isAllowed && counted.isExceeded) refuse(reply, counted.ttlInSeconds);
  };
  const takePlace = ({ actor }: IdentifiedRequest, reply: FastifyReply) => {
    const person = actor?.personneId ?? '';
    const others = underWay.get(person) ?? 0;
    if (others >= AT_ONCE) refuse(reply, 1);
    underWay.set(person, others + 1);
    reply.raw.once('close', () => {
      const left = (underWay.get(person) ?? 1) - 1;
      if (left === 0) underWay.delete(person);
      else underWay.set(person, left);
    });
  };
  return {
    spend: async (request, reply) => {
      // An identified person is not counted for the address, which an office or a proxy shares among many.
      await count(request.actor ? people : addresses, request, reply);
      if (request.actor) takePlace(request, reply);
    },
  };
};
