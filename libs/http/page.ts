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
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import { from, switchMap, type Observable } from 'rxjs';
import type { Problem } from './problem';
import { Reads } from './read-model';

/** Makes HTML of what a page shows. The programme provides it: it knows the layout and the banners. */
export abstract class PageRenderer {
  /** `view` is what the method of the page returned. */
  abstract render(view: unknown): Promise<string>;
  /** The page of an error. It must not fail, even without a database. `address` is the path that was asked for. */
  abstract renderProblem(problem: Problem, address: string): Promise<string>;
}

@Injectable()
class PageInterceptor implements NestInterceptor {
  constructor(private readonly renderer: PageRenderer) {}

  intercept(_host: ExecutionContext, next: CallHandler<unknown>): Observable<string> {
    return next.handle().pipe(switchMap((view) => from(this.renderer.render(view))));
  }
}

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
