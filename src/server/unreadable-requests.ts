import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { correlationIdOf, problemOf } from '#libs/http';

const problemBody = (error: unknown, correlationId: string) =>
  JSON.stringify({ ...problemOf(error, false).problem, correlationId });

/** Answers with problem+json when Fastify cannot read the address; the exception filter does not run for it. */
export const answerUnreadableAddress = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
  const refusal = error.code === 'FST_ERR_BAD_URL' ? Object.assign(new Error(), { statusCode: 404 }) : error;
  void reply
    .status(error.statusCode ?? 400)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(problemBody(refusal, request.id));
};

const STATUS_LINES: Readonly<Record<string, readonly [number, string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout'],
};

/** Answers on the socket, and closes it, when Node cannot read the request as HTTP. */
export const answerUnreadableRequest = (error: Error & { code?: string }, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const [statusCode, reason] = STATUS_LINES[error.code ?? ''] ?? [400, 'Bad Request'];
  const body = problemBody(Object.assign(new Error(), { statusCode }), correlationIdOf({}));
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
