import {
  applyDecorators,
  Injectable,
  ServiceUnavailableException,
  SetMetadata,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { parsePosition, type GlobalPosition } from '#libs/event-sourcing';
import { badRequest } from './bad-request';
import { LastActs } from './last-acts';
import { secondsOfPatience } from './patience';
import type { IdentifiedRequest } from './request-context';

/** Waits until a read model has reached a position, or the timeout has passed (false). The projection engine implements it. */
export abstract class ReadModelPositions {
  abstract reached(name: string, position: GlobalPosition, timeoutMs: number): Promise<boolean>;
  /** False while people still read the rows of an earlier version, whose columns may be others. */
  abstract isCurrent(name: string): Promise<boolean>;
  /**
   * Resolves when some read model may have moved: at once for those of this process, within moments for those of others.
   * False when the process is about to stop.
   */
  abstract moved(): Promise<boolean>;
}

const WAIT_MS = 2_000;
const READ_MODELS = 'read-models';

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

/** Nobody is waited for who did not identify: a wait holds connections. */
const positionFor = (request: IdentifiedRequest, lastActs: LastActs): GlobalPosition | undefined =>
  request.actor && (positionOf(request) ?? lastActs.of(request.actor.personneId));

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
class ReadModelInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly positions: ReadModelPositions,
    private readonly lastActs: LastActs,
  ) {}

  async intercept(host: ExecutionContext, next: CallHandler<unknown>): Promise<Observable<unknown>> {
    await this.wait(host);
    return next.handle();
  }

  /** Throws a 503 while one of them is made anew, and a 400 for a position that is none. */
  private async wait(host: ExecutionContext): Promise<void> {
    const request = host.switchToHttp().getRequest<IdentifiedRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const names = this.reflector.get<readonly string[] | undefined>(READ_MODELS, host.getHandler()) ?? [];
    const position = positionFor(request, this.lastActs);
    const current = await Promise.all(names.map((name) => this.positions.isCurrent(name)));
    if (current.includes(false)) {
      void reply.header('retry-after', '2');
      throw new ReadModelBeingBuilt();
    }
    if (position === undefined) return;
    const waitMs = Math.max(WAIT_MS, 1_000 * secondsOfPatience(request));
    const reached = await Promise.all(names.map((name) => this.positions.reached(name, position, waitMs)));
    if (reached.includes(false)) void reply.header('x-stale', 'true');
  }
}

/**
 * Names the projections that a route reads. It waits for the position of `X-Min-Position`, or else for the last act of whoever
 * asks. After two seconds of waiting, or as many as `Prefer: wait` grants, the answer carries `X-Stale: true`.
 */
export const Reads = (...names: readonly string[]) =>
  applyDecorators(SetMetadata(READ_MODELS, names), UseInterceptors(ReadModelInterceptor));
