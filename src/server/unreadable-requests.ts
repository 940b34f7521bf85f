import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { correlationIdOf, problemOf } from '#libs/http';

const corps = (error: unknown, correlationId: string) =>
  JSON.stringify({ ...problemOf(error, false).problem, correlationId });

/** An address that Fastify cannot read never reaches a route: it gets its problem here. */
export const adresseIllisible = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
  const refus = error.code === 'FST_ERR_BAD_URL' ? Object.assign(new Error(), { statusCode: 404 }) : error;
  void reply
    .status(error.statusCode ?? 400)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(corps(refus, request.id));
};

const STATUTS: Readonly<Record<string, readonly [number, string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout'],
};

/** What is not even HTTP: answered on the socket, which is then closed. */
export const demandeIllisible = (error: Error & { code?: string }, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const [statusCode, reason] = STATUTS[error.code ?? ''] ?? [400, 'Bad Request'];
  const body = corps(Object.assign(new Error(), { statusCode }), correlationIdOf({}));
  socket.end(
    [
      `HTTP/1.1 ${statusCode} ${reason}`,
      'content-type: application/problem+json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  );
};
