import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { ReadModelPositions } from './read-model';

const LONGEST_SECONDS = 30;

/** How long a caller waits for an answer that is not there yet. */
export interface PatienceOfCaller {
  readonly seconds: number;
  /** Whether the caller has gone away. */
  readonly isGone: () => boolean;
}

/** `Prefer: wait=20` (RFC 7240); 30 seconds at most, 0 without it. As for any preference, what cannot be read is ignored. */
export const Patience = createParamDecorator((_: unknown, host: ExecutionContext): PatienceOfCaller => {
  const { headers, raw } = host.switchToHttp().getRequest<FastifyRequest>();
  const [, given] = /(?:^|[,;]\s*)wait=(\d{1,6})\s*(?:$|[,;])/i.exec(String(headers.prefer ?? '')) ?? [];
  return { seconds: Math.min(LONGEST_SECONDS, Number(given ?? 0)), isGone: () => raw.socket.destroyed };
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
