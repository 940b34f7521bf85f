import {
  applyDecorators,
  Get,
  Header,
  Injectable,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { firstValueFrom, from, switchMap, type Observable } from 'rxjs';
import type { Problem } from './problem';
import { Reads } from './read-model';
import type { IdentifiedRequest } from './request-context';
import { SeeOther } from './see-other';

/** Makes HTML of what a page shows. The programme provides it: it knows the layout and the banners. */
export abstract class PageRenderer {
  /** `view` is what the method of the page returned. */
  abstract render(view: unknown): Promise<string>;
  /** The page of an error. It must not fail, even without a database. `address` is the path that was asked for. */
  abstract renderProblem(problem: Problem, address: string): Promise<string>;
}

/** The HTML of what the method returned, or the way to another page. */
const answerOf = async (view: unknown, renderer: PageRenderer, host: ExecutionContext): Promise<string> => {
  if (!(view instanceof SeeOther)) return renderer.render(view);
  void host.switchToHttp().getResponse<FastifyReply>().status(303).header('location', view.address);
  return '';
};

const KEPT_MS = 1_000;
const KEPT_PAGES = 200;

/** Keeps a page for a second, so that many readers cost one reading. Whoever is identified gets one made for them. */
@Injectable()
class PageInterceptor implements NestInterceptor {
  private readonly pages = new LRUCache<string, Promise<string>>({ max: KEPT_PAGES, ttl: KEPT_MS });

  constructor(private readonly renderer: PageRenderer) {}

  intercept(host: ExecutionContext, next: CallHandler<unknown>): Observable<string> {
    const { actor, url } = host.switchToHttp().getRequest<IdentifiedRequest>();
    const make = () => firstValueFrom(next.handle().pipe(switchMap((view) => answerOf(view, this.renderer, host))));
    if (actor) return from(make());
    const kept = this.pages.get(url);
    if (kept) return from(kept);
    const page = make();
    this.pages.set(url, page);
    page.catch(() => this.pages.delete(url));
    return from(page);
  }
}

@Injectable()
class PersonalPageInterceptor implements NestInterceptor {
  constructor(private readonly renderer: PageRenderer) {}

  intercept(host: ExecutionContext, next: CallHandler<unknown>): Observable<string> {
    return next.handle().pipe(switchMap((view) => answerOf(view, this.renderer, host)));
  }
}

/** HTML for one person: nothing of it is kept, and no other address is told where they come from. */
export const PersonalHtml = () =>
  applyDecorators(
    Header('content-type', 'text/html; charset=utf-8'),
    Header('cache-control', 'no-store'),
    Header('referrer-policy', 'no-referrer'),
    UseInterceptors(PersonalPageInterceptor),
    ApiExcludeEndpoint(),
  );

interface RouteOfPages {
  readonly addressIsSecret?: true;
}

/** Whether the query of this address must be repeated nowhere. */
export const addressIsSecret = ({ routeOptions }: FastifyRequest): boolean =>
  (routeOptions.config as RouteOfPages | undefined)?.addressIsSecret === true;

/** A GET for one person, whose address is a secret. It reads streams, not projections. */
export const PersonalPage = (path: string) =>
  applyDecorators(Get(path), RouteConfig({ addressIsSecret: true } satisfies RouteOfPages), PersonalHtml());

/** A GET of a file of this type. It reads its projections as a question does. */
export const Download = (path: string, type: string, ...readModels: readonly string[]) =>
  applyDecorators(
    Get(path),
    Header('content-type', type),
    Header('cache-control', 'no-store'),
    Reads(...readModels),
    ApiExcludeEndpoint(),
  );

/** A GET for people: `PageRenderer` makes HTML of what the method returns. It reads its projections as a question does. */
export const Page = (path: string, ...readModels: readonly string[]) =>
  applyDecorators(
    Get(path),
    Header('content-type', 'text/html; charset=utf-8'),
    Header('cache-control', 'no-store'),
    Reads(...readModels),
    UseInterceptors(PageInterceptor),
    ApiExcludeEndpoint(),
  );
