import {
  applyDecorators,
  HttpCode,
  Injectable,
  Post,
  SetMetadata,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiBearerAuth, ApiHeader, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { map, tap, type Observable } from 'rxjs';
import type { Authority, Transacted } from '#libs/event-sourcing';
import { answerOf, ReponseActe } from './act.answer';
import { ShowsAuthority } from './authority';
import { badRequest } from './bad-request';
import { LastActs } from './last-acts';
import { Conflit } from './problem.answer';
import { ApiAvailable, ApiFound, ApiIdentified, ApiProblem, ApiWellFormed } from './problem.response';
import { isDryRun, type IdentifiedRequest } from './request-context';

const CAN_BE_TRIED = 'can-be-tried';

@Injectable()
class ActInterceptor implements NestInterceptor<Transacted, ReponseActe> {
  constructor(
    private readonly lastActs: LastActs,
    private readonly reflector: Reflector,
  ) {}

  intercept(host: ExecutionContext, next: CallHandler<Transacted>): Observable<ReponseActe> {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const request = host.switchToHttp().getRequest<IdentifiedRequest>();
    const isTried = isDryRun(request);
    if (isTried && this.reflector.get<boolean | undefined>(CAN_BE_TRIED, host.getHandler()) !== true)
      throw badRequest([{ champ: 'X-Dry-Run', message: 'cet acte ne s’essaie pas : ôtez l’en-tête.' }]);
    const { actor } = request;
    return next.handle().pipe(
      tap(({ position }) => {
        if (actor && position !== undefined) this.lastActs.keep(actor.personneId, position);
      }),
      map((done) => answerOf(done, isTried)),
      map((answer) => {
        if (answer.revision !== undefined) void reply.header('etag', `"${answer.revision}"`);
        return answer;
      }),
    );
  }
}

interface ActOptions {
  /** Whether the caller may ask what the act would record, without recording it. Its handler must then do nothing but decide. */
  readonly canBeTried?: true;
}

/** A POST that sends a command. Documents the authority; the command's handler enforces it. */
export const Act = (path: string, command: { readonly authority: Authority }, { canBeTried }: ActOptions = {}) =>
  applyDecorators(
    ...(canBeTried
      ? [
          SetMetadata(CAN_BE_TRIED, true),
          ApiHeader({
            name: 'X-Dry-Run',
            required: false,
            description:
              'true : l’acte est essayé, et rien n’est enregistré ; la réponse montre les faits qu’il enregistrerait.',
          }),
        ]
      : []),
    Post(path),
    ShowsAuthority(command.authority),
    HttpCode(200),
    UseInterceptors(ActInterceptor),
    ApiBearerAuth(),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description: 'Clé de votre choix : la même demande renvoyée sous la même clé n’est faite qu’une fois (30 jours).',
    }),
    ApiHeader({
      name: 'If-Match',
      required: false,
      description: 'Révision lue (ETag) : l’acte est refusé si l’état a changé depuis.',
    }),
    ApiOkResponse({ type: ReponseActe, description: 'Acte enregistré, ou déjà fait.' }),
    ApiWellFormed(),
    ApiIdentified(),
    ApiFound(),
    ApiProblem(409, 'L’état a changé pendant l’acte ; l’état actuel est dans la réponse.', Conflit),
    ApiProblem(412, 'L’état a changé depuis la révision donnée ; l’état actuel est dans la réponse.', Conflit),
    ApiProblem(422, 'Refus, avec un code stable et une phrase qui dit que faire.'),
    ApiAvailable(),
  );
