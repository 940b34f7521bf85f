import type { FastifyRequest } from 'fastify';

export const LONGEST_SECONDS = 30;

/** `Prefer: wait=20` (RFC 7240); 30 seconds at most, 0 without it. As for any preference, what cannot be read is ignored. */
export const secondsOfPatience = ({ headers }: FastifyRequest): number => {
  const [, given] = /(?:^|[,;]\s*)wait=(\d{1,6})\s*(?:$|[,;])/i.exec(String(headers.prefer ?? '')) ?? [];
  return Math.min(LONGEST_SECONDS, Number(given ?? 0));
};
