import {
  applyDecorators,
  ForbiddenException,
  HttpCode,
  Injectable,
  Post,
  UseGuards,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { PersonalHtml } from './page';

interface RouteOfForms {
  readonly takesForm?: true;
}

/** Whether the body of this request may be a form of a page. */
export const takesForm = ({ routeOptions }: FastifyRequest): boolean =>
  (routeOptions.config as RouteOfForms | undefined)?.takesForm === true;

/** Older browsers say it by the origin alone, which is the word `null` where they hide it. */
const isOfAnotherOrigin = ({ headers: { origin }, host }: FastifyRequest): boolean =>
  origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host);

/** A browser says where a form comes from; what says nothing is no browser, and nobody sent it there without knowing. */
@Injectable()
class OurFormsGuard implements CanActivate {
  canActivate(host: ExecutionContext): boolean {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const site = request.headers['sec-fetch-site'];
    const isFromElsewhere =
      site === undefined ? isOfAnotherOrigin(request) : site === 'cross-site' || site === 'same-site';
    if (isFromElsewhere)
      throw new ForbiddenException({
        code: 'formulaire-d-ailleurs',
        detail: 'Ce formulaire vient d’un autre site : ouvrez la page ici, et envoyez-le d’elle.',
      });
    return true;
  }
}

/** A POST of a form of a page of this site, which works without script: `PageRenderer` makes HTML of what the method returns. */
export const FormPage = (path: string) =>
  applyDecorators(
    Post(path),
    HttpCode(200),
    RouteConfig({ takesForm: true } satisfies RouteOfForms),
    UseGuards(OurFormsGuard),
    PersonalHtml(),
  );
