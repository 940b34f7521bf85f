import { Logger } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { StoreUnavailable } from '#libs/event-sourcing';
import type { PageRenderer } from './page';
import { ProblemFilter } from './problem.filter';
import type { IdentifiedRequest } from './request-context';

describe('the answer to an error', () => {
  const lines: unknown[] = [];
  beforeAll(() => {
    const keep = (line: unknown) => lines.push(line);
    Logger.overrideLogger({ error: keep, warn: keep, log: keep });
  });
  afterAll(() => {
    Logger.overrideLogger(true);
  });

  const answer = (filter: ProblemFilter, error: Error) => {
    const request = {
      headers: {},
      url: '/api/v1/essai',
      routeOptions: {},
      id: 'essai',
    } as unknown as IdentifiedRequest;
    const reply = { header: () => reply, status: () => reply, send: () => reply } as unknown as FastifyReply;
    return filter.answer(error, request, reply);
  };

  it('logs an outage once, whoever meets it, and each error that nobody expected', async () => {
    const filter = new ProblemFilter({} as PageRenderer);
    const away = new StoreUnavailable('Le magasin de faits ne répond pas.', false);
    for (const error of [away, away, new TypeError('imprévu'), away, new TypeError('imprévu')])
      await answer(filter, error);
    expect(lines).toEqual([
      { err: away, code: 'indisponible' },
      { err: expect.any(TypeError), code: 'erreur-inattendue' },
      { err: expect.any(TypeError), code: 'erreur-inattendue' },
    ]);
  });
});
