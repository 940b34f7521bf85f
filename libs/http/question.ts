import {
  applyDecorators,
  Get,
  Injectable,
  ServiceUnavailableException,
  SetMetadata,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { Reflector } from '@nestjs/core';
import { ApiBearerAuth, ApiHeader, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { parsePosition, type Authority, type GlobalPosition } from '#libs/event-sourcing';
import { AskedUnder } from './authority';
import { badRequest } from './bad-request';
import { LastActs } from './last-acts';
import type { IdentifiedRequest } from './request-context';

/** Waits until a read model has reached a position, or the timeout has passed (false). The projection engine implements it. */
export abstract class ReadModelPositions {
  abstract reached(name: string, position: GlobalPosition, timeoutMs: number): Promise<boolean>;
  /** False while people still read the rows of an earlier version, whose columns may be others. */
  abstract isCurrent(name: string): Promise<boolean>;
}

const WAIT_MS = 2_000;
const READ_MODEL = 'read-model';

const positionOf = (request: FastifyRequest): GlobalPosition | undefined => {
  const given = request.headers['x-min-position'];
  if (typeof given !== 'string') return undefined;
  const position = parsePosition(given);
  if (!position)
    throw badRequest([
      { champ: 'X-Min-Position', message: 'la position rendue par un acte (20 caractères) est attendue.' },
    ]);
  return position;
};

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

/** 503: the rows of this version are being made beside those of the version before. */
class ReadModelBeingBuilt extends ServiceUnavailableException {
  constructor() {
    super({
      code: 'lecture-en-construction',
      detail:
        'Ces données se reconstruisent après une mise à jour du programme : renvoyez votre question dans un instant.',
    });
  }
}

@Injectable()
class QuestionInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly positions: ReadModelPositions,
    private readonly lastActs: LastActs,
  ) {}

  async intercept(host: ExecutionContext, next: CallHandler<unknown>): Promise<Observable<unknown>> {
    const request = host.switchToHttp().getRequest<IdentifiedRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const readModel = this.reflector.get<string | undefined>(READ_MODEL, host.getHandler());
    const position = positionOf(request) ?? (request.actor && this.lastActs.of(request.actor.personneId));
    refuseParameters(host, request);
    if (readModel && !(await this.positions.isCurrent(readModel))) {
      void reply.header('retry-after', '2');
      throw new ReadModelBeingBuilt();
    }
    if (position && readModel) {
      const reached = await this.positions.reached(readModel, position, WAIT_MS);
      if (!reached) void reply.header('x-stale', 'true');
    }
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
 * A GET that enforces `authority`. `readModel` is the projection that waits for the position of `X-Min-Position`, or else for
 * the last act of whoever asks; leave it empty when the answer is read from a stream. After two seconds of waiting, the answer
 * carries `X-Stale: true`.
 */
export const Question = (path: string, authority: Authority, readModel = '') =>
  applyDecorators(
    Get(path),
    AskedUnder(authority),
    SetMetadata(READ_MODEL, readModel),
    UseInterceptors(QuestionInterceptor),
    ApiBearerAuth(),
    ApiHeader({
      name: 'X-Min-Position',
      required: false,
      description:
        'Position rendue par un acte : la réponse en tient compte, ou porte « X-Stale: true » après deux secondes. ' +
        'Sans elle, la réponse tient compte de votre dernier acte.',
    }),
    ApiResponse({ status: 401, description: 'Jeton absent, invalide ou échu.' }),
    ApiResponse({ status: 404, description: 'Inconnu, ou hors de votre territoire.' }),
  );
