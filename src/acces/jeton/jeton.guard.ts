import { Injectable, UnauthorizedException, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { IdentifiedRequest } from '#libs/http';
import { lireJeton } from './jeton';

/** The key that tokens are verified with; none in production, where no token of ours is accepted. */
export abstract class CleDesJetons {
  abstract readonly key: Uint8Array | undefined;
}

/** Identifies whoever sends a bearer token, and lets everybody through to the pages; the API refuses those it does not know. */
@Injectable()
export class JetonGuard implements CanActivate {
  constructor(private readonly cle: CleDesJetons) {}

  async canActivate(host: ExecutionContext): Promise<boolean> {
    const request = host.switchToHttp().getRequest<IdentifiedRequest>();
    const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const actor = token && this.cle.key ? await lireJeton(this.cle.key, token) : undefined;
    if (actor) request.actor = actor;
    else if (request.routeOptions.url?.startsWith('/api/v1') ?? true) {
      throw new UnauthorizedException({
        code: token ? 'jeton-refuse' : 'jeton-absent',
        detail: token
          ? 'Ce jeton n’est pas valable ici, ou a plus de huit heures : faites-en un autre avec « npm run jeton ».'
          : 'Un jeton est attendu : en-tête « Authorization: Bearer … », fait par « npm run jeton -- --role … ».',
      });
    }
    return true;
  }
}
