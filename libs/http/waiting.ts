import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { LONGEST_SECONDS, secondsOfPatience } from './patience';
import type { ReadModelPositions } from './read-model';

/** How long a caller waits for an answer that is not there yet. */
export interface PatienceOfCaller {
  readonly seconds: number;
  /** Whether the caller has gone away. */
  readonly isGone: () => boolean;
}

export const Patience = createParamDecorator((_: unknown, host: ExecutionContext): PatienceOfCaller => {
  const request = host.switchToHttp().getRequest<FastifyRequest>();
  return { seconds: secondsOfPatience(request), isGone: () => request.raw.socket.destroyed };
});

export const ApiPatience = (awaited: string) =>
  ApiHeader({
    name: 'Prefer',
    required: false,
    example: 'wait=20',
    description: `« wait=20 » : la réponse attend, vingt secondes au plus (${LONGEST_SECONDS} permises), ${awaited}.`,
  });

/** Reads again when a projection may have moved, until what is read `isSettled`, the patience is over or the caller is gone. */
export const readWhenSettled = async <Row>(
  positions: ReadModelPositions,
  { seconds, isGone }: PatienceOfCaller,
  read: () => Promise<Row>,
  isSettled: (row: Row) => boolean,
): Promise<Row> => {
  if (seconds === 0) return read();
  const end = performance.now() + 1_000 * seconds;
  for (;;) {
    const moved = positions.moved();
    const row = await read();
    if (isSettled(row) || isGone() || performance.now() >= end || !(await moved)) return row;
  }
};
