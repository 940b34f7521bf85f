import { isUtf8 } from 'node:buffer';
import { BadRequestException, MethodNotAllowedException, UnsupportedMediaTypeException } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { authorityOfFile } from '#libs/http';

export const METHODS = ['GET', 'HEAD', 'POST'];
const UTF8 = /;\s*charset\s*=\s*"?utf-?8"?\s*(?:;|$)/i;
const CHARSET = /;\s*charset\s*=/i;
const EXPECTED = 'Le corps est attendu en JSON, en UTF-8 et sans compression';

const unread = (received: string) =>
  new UnsupportedMediaTypeException({ code: 'encodage-inattendu', detail: `${EXPECTED} ; ${received} reçu.` });

/** Proxies and servers disagree on which of two names counts. */
const refuseTwoHosts = ({ raw: { rawHeaders } }: FastifyRequest): void => {
  const hosts = rawHeaders.filter((name, rank) => rank % 2 === 0 && name.toLowerCase() === 'host');
  if (hosts.length > 1)
    throw new BadRequestException({
      code: 'deux-hotes',
      detail: 'La demande porte plusieurs en-têtes Host : un seul est attendu.',
    });
};

const refuseOtherEncodings = ({ headers }: FastifyRequest): void => {
  const compression = headers['content-encoding'];
  if (compression !== undefined && compression.toLowerCase() !== 'identity')
    throw unread(`« ${compression.slice(0, 40)} »`);
  const type = headers['content-type'] ?? '';
  if (CHARSET.test(type) && !UTF8.test(type)) throw unread(`« ${type.slice(0, 80)} »`);
};

/** Refuses what no route reads, before anything else looks at it: methods, two hosts, other encodings of the body. */
export const refuseMalformed = (app: NestFastifyApplication): void => {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', async (request, reply) => {
    if (!METHODS.includes(request.method)) {
      void reply.header('allow', METHODS.join(', '));
      throw new MethodNotAllowedException();
    }
    refuseTwoHosts(request);
    refuseOtherEncodings(request);
    await Promise.resolve();
  });

  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeContentTypeParser(['application/json', 'text/plain']);
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const bytes = Buffer.from(body);
    if (authorityOfFile(request)) done(null, bytes);
    else if (isUtf8(bytes)) void parse(request, bytes.toString('utf8'), done);
    else done(unread('un autre encodage'), undefined);
  });
};
