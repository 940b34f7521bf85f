import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiHeader } from '@nestjs/swagger';
import { parse } from 'content-disposition';
import type { FastifyRequest } from 'fastify';
import type { Authority } from '#libs/event-sourcing';
import { ApiProblem } from './problem.response';

/** The largest file that a route takes, in bytes. */
export const LARGEST_FILE = 10 * 1024 * 1024;

/** A file that is the body of a request, with what its sender says of it. */
export interface SentFile {
  readonly content: Buffer;
  /** Media type without parameters, in lower case. */
  readonly type: string;
  readonly name: string | undefined;
}

interface RouteOfFiles {
  readonly takesFile?: Authority;
}

/** Who may send a file to the route of this request; undefined when it takes none. */
export const authorityOfFile = ({ routeOptions }: FastifyRequest): Authority | undefined =>
  (routeOptions.config as RouteOfFiles | undefined)?.takesFile;

/**
 * The body is a file, as it is: not a form. The server checks `authority` before it reads the file. `types` are documented,
 * and checked by the handler of the act.
 */
export const TakesFile = (authority: Authority, ...types: readonly string[]) =>
  applyDecorators(
    RouteConfig({ takesFile: authority } satisfies RouteOfFiles),
    ApiConsumes(...types),
    ApiBody({ schema: { type: 'string', format: 'binary' }, description: 'Les octets du fichier.' }),
    ApiHeader({
      name: 'Content-Disposition',
      required: false,
      description: "Nom du fichier (RFC 6266) : « attachment; filename*=UTF-8''re%C3%A7u.pdf ».",
    }),
    ApiProblem(413, 'Le fichier dépasse dix mégaoctets.'),
    ApiProblem(429, 'Trop de fichiers envoyés à la fois.'),
  );

/** The file that was sent; its content is empty when the request has no body. */
export const FileSent = createParamDecorator((_: unknown, host: ExecutionContext): SentFile => {
  const { body, headers } = host.switchToHttp().getRequest<FastifyRequest>();
  const disposition = headers['content-disposition'];
  return {
    content: Buffer.isBuffer(body) ? body : Buffer.alloc(0),
    type: (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '',
    name: disposition === undefined ? undefined : parse(disposition).parameters.filename,
  };
});
