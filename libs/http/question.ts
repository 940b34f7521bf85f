import {
  applyDecorators,
  Get,
  Injectable,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { ApiBearerAuth, ApiHeader } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import type { Authority } from '#libs/event-sourcing';
import { AskedUnder } from './authority';
import { badRequest } from './bad-request';
import { ApiAvailable, ApiFound, ApiIdentified, ApiWellFormed } from './problem.response';
import { Reads } from './read-model';

const QUERY = 4;

/** Refuses every query parameter when the question takes none. Otherwise the validation pipe checks them. */
const refuseParameters = (host: ExecutionContext, request: FastifyRequest): void => {
  const [unknown] = Object.keys(request.query ?? {});
  if (unknown === undefined) return;
  const handler = host.getHandler().name;
  const parameters = (Reflect.getMetadata(ROUTE_ARGS_METADATA, host.getClass(), handler) ?? {}) as object;
  if (Object.keys(parameters).some((key) => key.startsWith(`${QUERY}:`))) return;
  throw badRequest([{ champ: unknown, message: 'ce paramètre est inconnu ici.' }]);
};

@Injectable()
class QuestionInterceptor implements NestInterceptor {
  intercept(host: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    refuseParameters(host, host.switchToHttp().getRequest<FastifyRequest>());
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((answer) => {
        const revision = (answer as { revision?: unknown } | undefined)?.revision;
        if (typeof revision === 'number') void reply.header('etag', `"${revision}"`);
        return answer;
      }),
    );
  }
}

/**
 * A GET that enforces `authority`. It reads the projections `readModels` as `Reads` says; none when the answer is read from
 * a stream.
 */
export const Question = (path: string, authority: Authority, ...readModels: readonly string[]) =>
  applyDecorators(
    Get(path),
    AskedUnder(authority),
    UseInterceptors(QuestionInterceptor),
    Reads(...readModels),
    ApiBearerAuth(),
    ApiHeader({
      name: 'X-Min-Position',
      required: false,
      description:
        'Position rendue par un acte : la réponse en tient compte, ou porte « X-Stale: true » après deux secondes. ' +
        'Sans elle, la réponse tient compte de votre dernier acte.',
    }),
    ApiWellFormed(),
    ApiIdentified(),
    ApiFound(),
    ApiAvailable(),
  );
