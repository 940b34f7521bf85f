import {
  applyDecorators,
  Injectable,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOkResponse } from '@nestjs/swagger';
import { create } from 'content-disposition';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { ApiProblem } from './problem.response';

/** A file to answer with. `name` is the one to save it under. */
export interface ServedFile {
  readonly content: Buffer;
  readonly type: string;
  readonly name: string;
}

const charsetOf = (type: string) => (type.startsWith('text/') ? '; charset=utf-8' : '');

@Injectable()
class AttachmentInterceptor implements NestInterceptor<ServedFile, Buffer> {
  intercept(host: ExecutionContext, next: CallHandler<ServedFile>): Observable<Buffer> {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map(({ content, type, name }) => {
        void reply
          .header('content-type', `${type}${charsetOf(type)}`)
          .header('content-disposition', create(name))
          .header('x-content-type-options', 'nosniff')
          .header('content-security-policy', "sandbox; default-src 'none'")
          .header('cache-control', 'private, no-store');
        return content;
      }),
    );
  }
}

interface RouteOfContents {
  readonly servesFile?: boolean;
}

/** Whether the route of this request answers with a file. */
export const servesFile = ({ routeOptions }: FastifyRequest): boolean =>
  (routeOptions.config as RouteOfContents | undefined)?.servesFile === true;

/** A question that answers with a file to save, never to show in the page of the programme. `types` are documented. */
export const ServesFile = (...types: readonly string[]) =>
  applyDecorators(
    RouteConfig({ servesFile: true } satisfies RouteOfContents),
    UseInterceptors(AttachmentInterceptor),
    ApiProblem(429, 'Trop de fichiers lus à la fois.'),
    ApiOkResponse({
      description: 'Le contenu, à enregistrer.',
      content: Object.fromEntries(types.map((type) => [type, { schema: { type: 'string', format: 'binary' } }])),
    }),
  );
