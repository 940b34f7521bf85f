import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemOf } from '#libs/http';
import { html, page } from '#libs/ui';

/** Answers an error with a page for people, where the API answers problem+json. */
@Catch()
export class PageErreurFilter implements ExceptionFilter {
  private readonly logger = new Logger('Pages');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const { problem, retryAfterSeconds, unexpected } = problemOf(error, false);
    if (unexpected) this.logger.error(error);
    if (retryAfterSeconds !== undefined) void reply.header('retry-after', String(retryAfterSeconds));
    const main = html`<p>${problem.detail}</p>
      <p><a href="${request.url}">Recharger cette page</a> ou <a href="/">revenir à l’accueil</a>.</p>
      <p>Numéro de corrélation, à donner à l’assistance : ${request.id}</p>`;
    void reply
      .status(problem.status)
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(page({ title: problem.title, main }));
  }
}
