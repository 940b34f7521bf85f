import {
  applyDecorators,
  HttpCode,
  Injectable,
  Post,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { map, tap, type Observable } from 'rxjs';
import type { Authority, Transacted } from '#libs/event-sourcing';
import { answerOf, ReponseActe } from './act.answer';
import { ShowsAuthority } from './authority';
import { LastActs } from './last-acts';
import { Conflit } from './problem.answer';
import { ApiAvailable, ApiFound, ApiIdentified, ApiProblem, ApiWellFormed } from './problem.response';
import type { IdentifiedRequest } from './request-context';

@Injectable()
class ActInterceptor implements NestInterceptor<Transacted, ReponseActe> {
  constructor(private readonly lastActs: LastActs) {}

  intercept(host: ExecutionContext, next: CallHandler<Transacted>): Observable<ReponseActe> {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const { actor } = host.switchToHttp().getRequest<IdentifiedRequest>();
    return next.handle().pipe(
      tap(({ position }) => {
        if (actor && position !== undefined) this.lastActs.keep(actor.personneId, position);
      }),
      map(answerOf),
      map((answer) => {
        if (answer.revision !== undefined) void reply.header('etag', `"${answer.revision}"`);
        return answer;
      }),
    );
  }
}

/** A POST that sends a command. Documents the authority; the command's handler enforces it. */
export const Act = (path: string, command: { readonly authority: Authority }) =>
  applyDecorators(
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
