import {
  applyDecorators,
  Injectable,
  SetMetadata,
  UseGuards,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiExtension } from '@nestjs/swagger';
import type { Authority } from '#libs/event-sourcing';
import { ApiProblem } from './problem.response';
import { actorOf, type IdentifiedRequest } from './request-context';

/** Key of the route metadata that holds its authority. */
export const AUTHORITY = 'authority';

/** Allows every identified actor. */
export const PUBLIC: Authority = { roles: {}, check: () => undefined };

@Injectable()
class AuthorityGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(host: ExecutionContext): boolean {
    const request = host.switchToHttp().getRequest<IdentifiedRequest>();
    this.reflector.get<Authority>(AUTHORITY, host.getHandler()).check(actorOf(request));
    return true;
  }
}

/** Shows the authority of a route in the OpenAPI document. It enforces nothing. */
export const ShowsAuthority = (authority: Authority) => {
  const { refusal, roles } = authority;
  const description = `Réservé aux rôles ${Object.values(roles).flat().join(', ')}.`;
  // A `not-found` refusal is the 404 that the route documents already.
  const isForbidden = refusal?.kind === 'forbidden';
  return applyDecorators(
    SetMetadata(AUTHORITY, authority),
    ApiExtension('x-habilitation', authority === PUBLIC ? 'publique' : roles),
    ...(isForbidden ? [ApiProblem(403, description)] : []),
  );
};

/** Checks the authority before the body and the parameters: its refusal, or 401 without a token. */
export const AskedUnder = (authority: Authority) =>
  applyDecorators(ShowsAuthority(authority), UseGuards(AuthorityGuard));
