import {
  Injectable,
  ServiceUnavailableException,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { throwError, timeout, type Observable } from 'rxjs';
import { secondsOfPatience } from './patience';
import { authorityOfFile } from './sent-file';

const LIMIT_MS = 9_000;
/** However late the request came to its turn, the work is given that time. */
const LEAST_MS = 1_000;

/** 503: neither the store nor the database answered in time. An act may be stored nevertheless. */
class NoAnswerInTime extends ServiceUnavailableException {
  constructor() {
    super({
      code: 'delai-depasse',
      detail:
        'Le programme n’a pas pu répondre à temps. Si c’était un acte, il est peut-être enregistré : renvoyez-le sous la même ' +
        'Idempotency-Key, ou relisez l’état.',
    });
  }
}

/**
 * Answers every request within nine seconds of its arrival, a file within as many of its last byte, and those that asked to
 * wait as many seconds later. The work itself goes on.
 */
@Injectable()
export class AnswerInTime implements NestInterceptor {
  intercept(host: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      timeout({
        first:
          Math.max(LEAST_MS, LIMIT_MS - (authorityOfFile(request) ? 0 : reply.elapsedTime)) +
          1_000 * secondsOfPatience(request),
        with: () => {
          void reply.header('retry-after', '2');
          return throwError(() => new NoAnswerInTime());
        },
      }),
    );
  }
}
