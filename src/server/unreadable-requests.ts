import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { correlationIdOf, problemOf } from '#libs/http';

const STATUS_LINES: Readonly<Record<string, readonly [number, string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large'],
  HPE_INVALID_METHOD: [405, 'Method Not Allowed'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout'],
};
const OF_ONE_ANSWER = /^(?:content-|date$|connection$|keep-alive$|transfer-|x-correlation-id$|cache-control$)/;

type Headers = readonly (readonly [string, string])[];

const headersOf = async (server: FastifyInstance): Promise<Headers> => {
  const { headers } = await server.inject({ method: 'GET', url: '/health/live' });
  return Object.entries(headers)
    .filter(([name]) => !OF_ONE_ANSWER.test(name))
    .map(([name, value]) => [name, String(value)] as const);
};

const known = new WeakMap<FastifyInstance, Promise<Headers>>();

/** The headers that every answer has, taken from one once: garbage costs no request. */
export const commonHeaders = (server: FastifyInstance): Promise<Headers> => {
  const headers = known.get(server) ?? headersOf(server);
  known.set(server, headers);
  return headers;
};

type ClientError = Error & { code?: string; rawPacket?: unknown };

/** A method is a word: the first bytes of an encrypted connection are none. */
const beginsWithAMethod = ({ rawPacket }: ClientError): boolean =>
  Buffer.isBuffer(rawPacket) && /^[A-Z]{2,}/i.test(rawPacket.toString('latin1'));

/** Answers on the socket, and closes it, when Node cannot read the request as HTTP. */
export function answerUnreadableRequest(this: FastifyInstance, error: ClientError, socket: Socket): void {
  answer(this, error, socket).catch(() => socket.destroy());
}

const answer = async (server: FastifyInstance, error: ClientError, socket: Socket): Promise<void> => {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const line =
    error.code === 'HPE_INVALID_METHOD' && !beginsWithAMethod(error) ? undefined : STATUS_LINES[error.code ?? ''];
  const [statusCode, reason] = line ?? [400, 'Bad Request'];
  const correlationId = correlationIdOf({});
  const { problem } = problemOf(Object.assign(new Error(), { statusCode }), false);
  const body = JSON.stringify({ ...problem, correlationId });
  const headers: (readonly [string, string])[] = [
    ...(await commonHeaders(server)),
    ['x-correlation-id', correlationId],
    ['cache-control', 'no-store'],
    ...(statusCode === 405 ? [['allow', 'GET, HEAD, POST'] as const] : []),
    ['content-type', 'application/problem+json; charset=utf-8'],
    ['content-length', String(Buffer.byteLength(body))],
    ['connection', 'close'],
  ];
  const head = headers.map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${statusCode} ${reason}`, ...head, '', body].join('\r\n'));
};
