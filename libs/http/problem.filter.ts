import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addressIsSecret, type PageRenderer } from './page';
import { problemOf, type Problem } from './problem';
import { RepeatedTroubles } from './repeated-troubles';
import type { IdentifiedRequest } from './request-context';

/** A browser names HTML first among what it accepts. */
const isBrowser = ({ headers }: FastifyRequest): boolean => headers.accept?.startsWith('text/html') ?? false;

/** Turns every error into a page for a browser and into `application/problem+json` for others, and logs the unexpected ones. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Http');
  private readonly outages = new RepeatedTroubles();

  constructor(private readonly pages: PageRenderer) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    await this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  async answer(error: unknown, request: IdentifiedRequest, reply: FastifyReply): Promise<void> {
    const { problem, retryAfterSeconds, unexpected } = problemOf(error, request.headers['if-match'] !== undefined);
    request.problemCode = problem.code;
    if (unexpected) this.log(error, problem);
    const body = { ...problem, correlationId: request.id };
    if (retryAfterSeconds !== undefined) void reply.header('retry-after', String(retryAfterSeconds));
    if (problem.status === 401) void reply.header('www-authenticate', 'Bearer');
    void reply.status(problem.status).header('cache-control', 'no-store').header('vary', 'accept');
    const isSecret = addressIsSecret(request);
    if (isSecret) void reply.header('referrer-policy', 'no-referrer');
    const address = isSecret ? request.url.replace(/\?.*$/, '') : request.url;
    if (isBrowser(request))
      void reply.header('content-type', 'text/html; charset=utf-8').send(await this.pages.renderProblem(body, address));
    else void reply.header('content-type', 'application/problem+json; charset=utf-8').send(JSON.stringify(body));
  }

  /** What is away is away for everybody: it is said once, then at growing intervals. */
  private log(error: unknown, { status, code }: Problem): void {
    const said = status === 503 ? this.outages.come(`${code} ${String(error)}`, performance.now()) : { times: 1 };
    if (said) this.logger.error({ err: error, code, ...(said.times > 1 && { times: said.times }) });
  }
}
