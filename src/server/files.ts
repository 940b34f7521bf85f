import type { Readable } from 'node:stream';
import {
  HttpException,
  PayloadTooLargeException,
  ServiceUnavailableException,
  UnsupportedMediaTypeException,
} from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { actorOf, authorityOfFile, LARGEST_FILE, servesFile, takesForm, type IdentifiedRequest } from '#libs/http';
import { expectBodyWithin, FILE_MS, hasBody } from './body-time';

interface PlaceLimits {
  readonly total: number;
  readonly ofOne: number;
  /** French sentences. */
  readonly tooManyOfOne: string;
  readonly tooMany: string;
}

/** Each file under way is held in memory. */
const SENT: PlaceLimits = {
  total: 8,
  ofOne: 2,
  tooManyOfOne: 'Vous envoyez déjà deux fichiers : attendez qu’ils soient reçus.',
  tooMany: 'Trop de fichiers arrivent en même temps : renvoyez le vôtre dans quelques secondes.',
};
const READ: PlaceLimits = {
  total: 16,
  ofOne: 4,
  tooManyOfOne: 'Vous lisez déjà quatre fichiers : attendez de les avoir reçus.',
  tooMany: 'Trop de fichiers sont lus en même temps : redemandez le vôtre dans quelques secondes.',
};
const READ_AT_MOST = 8 * LARGEST_FILE;
const JSON_TYPE = /^application\/json\s*(?:;|$)/i;
const FORM_TYPE = /^application\/x-www-form-urlencoded\s*(?:;|$)/i;

const refuseLater = (reply: FastifyReply, error: HttpException): never => {
  void reply.header('retry-after', '2');
  throw error;
};

/** What is too large is read on without being kept, so that its sender can read the answer; up to a bound. */
const readFile = async (payload: Readable): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of payload as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= LARGEST_FILE) chunks.push(chunk);
    else chunks.length = 0;
    if (length > READ_AT_MOST) break;
  }
  if (length > LARGEST_FILE)
    throw new PayloadTooLargeException({
      code: 'fichier-trop-volumineux',
      detail: 'Un fichier compte dix mégaoctets (10 Mo) au plus : réduisez le vôtre, ou envoyez-le en plusieurs.',
    });
  return Buffer.concat(chunks);
};

/** Places for the files that are under way in this process. */
class Places {
  private readonly taken = new Map<string, number>();
  private total = 0;

  constructor(private readonly limits: PlaceLimits) {}

  take(person: string, reply: FastifyReply): void {
    const { total, ofOne, tooManyOfOne, tooMany } = this.limits;
    const own = this.taken.get(person) ?? 0;
    if (own >= ofOne)
      refuseLater(reply, new HttpException({ code: 'fichiers-trop-nombreux', detail: tooManyOfOne }, 429));
    if (this.total >= total)
      refuseLater(reply, new ServiceUnavailableException({ code: 'fichiers-en-cours', detail: tooMany }));
    this.move(person, 1);
    reply.raw.once('close', () => {
      this.move(person, -1);
    });
  }

  private move(person: string, step: 1 | -1): void {
    this.total += step;
    const own = (this.taken.get(person) ?? 0) + step;
    if (own === 0) this.taken.delete(person);
    else this.taken.set(person, own);
  }
}

/** Reads any body as bytes on the routes that take files, and refuses any but JSON on the others before it is read; those of forms take forms. */
export const receiveFiles = (app: NestFastifyApplication): void => {
  const fastify = app.getHttpAdapter().getInstance();
  const places = new Places(SENT);
  const readers = new Places(READ);
  fastify.addHook('preParsing', async (request: IdentifiedRequest, reply) => {
    const authority = authorityOfFile(request);
    if (authority) {
      const actor = actorOf(request);
      authority.check(actor);
      // Whoever has gone already would never give the place back.
      if (!reply.raw.closed) places.take(actor.personneId, reply);
      expectBodyWithin(FILE_MS, request);
    } else if (servesFile(request)) {
      if (!reply.raw.closed) readers.take(actorOf(request).personneId, reply);
    } else if (request.method === 'POST' && hasBody(request)) {
      const expected = takesForm(request) ? FORM_TYPE : JSON_TYPE;
      if (!expected.test(request.headers['content-type'] ?? '')) throw new UnsupportedMediaTypeException();
    }
    await Promise.resolve();
  });
  fastify.addContentTypeParser('*', (_request: FastifyRequest, payload: Readable) => readFile(payload));
};
