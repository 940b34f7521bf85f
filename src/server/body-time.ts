import type { FastifyRequest } from 'fastify';

export const BODY_MS = 15_000;
/** Ten megabytes at one megabit per second, with some more. */
export const FILE_MS = 100_000;

const timers = new WeakMap<FastifyRequest, NodeJS.Timeout>();

export const hasBody = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** Cuts the request with a 408, as Node does by its one limit, unless its body arrives within `ms`. A later call replaces an earlier one. */
export const expectBodyWithin = (ms: number, request: FastifyRequest): void => {
  const { raw, server } = request;
  clearTimeout(timers.get(request));
  if (!hasBody(request)) return;
  const timer = setTimeout(() => {
    const late = Object.assign(new Error('The body is late.'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
    if (!raw.complete) server.server.emit('clientError', late, raw.socket);
  }, ms).unref();
  timers.set(request, timer);
  raw.once('close', () => {
    clearTimeout(timer);
  });
};
