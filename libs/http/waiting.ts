import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { badRequest } from './bad-request';
import type { ReadModelPositions } from './read-model';

const LONGEST_SECONDS = 30;

/** Seconds that the caller grants an answer that is not there yet: `Prefer: wait=20` (RFC 7240). 0 when it asks for none. */
export const Patience = createParamDecorator((_: unknown, host: ExecutionContext): number => {
  const { prefer } = host.switchToHttp().getRequest<FastifyRequest>().headers;
  const [, given] = /(?:^|[,;]\s*)wait\s*=\s*"?([^",;]*)/i.exec(String(prefer ?? '')) ?? [];
  if (given === undefined) return 0;
  const seconds = Number(given);
  if (Number.isInteger(seconds) && seconds >= 0 && seconds <= LONGEST_SECONDS) return seconds;
  throw badRequest([
    { champ: 'Prefer', message: `wait attend un nombre entier de secondes, ${LONGEST_SECONDS} au plus.` },
  ]);
});

export const ApiPatience = (awaited: string) =>
  ApiHeader({
    name: 'Prefer',
    required: false,
    example: 'wait=20',
    description: `« wait=20 » : la réponse attend, vingt secondes au plus (${LONGEST_SECONDS} permises), ${awaited}.`,
  });

/** Reads again each time that a projection moves, until what is read `isSettled` or the patience is over. */
export const readWhenSettled = async <Row>(
  positions: ReadModelPositions,
  patienceSeconds: number,
  read: () => Promise<Row>,
  isSettled: (row: Row) => boolean,
): Promise<Row> => {
  const end = performance.now() + 1_000 * patienceSeconds;
  for (;;) {
    const moved = positions.moved();
    const row = await read();
    if (isSettled(row) || performance.now() >= end || !(await moved)) return row;
  }
};
