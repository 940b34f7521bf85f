import { Injectable, UnauthorizedException } from '@nestjs/common';
import type { IdentifiedRequest } from '#libs/http';
import { JetonsVerifies } from './jetons-verifies';

/** Puts the bearer token's actor on the request. Without a valid token, pages are still served and the API answers 401. */
@Injectable()
export class Identification {
  constructor(private readonly jetons: JetonsVerifies) {}

  async identify(request: IdentifiedRequest): Promise<void> {
    const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const actor = token && (await this.jetons.acteurDe(token));
    if (actor) request.actor = actor;
    else if (request.routeOptions.url?.startsWith('/api/v1')) {
      throw new UnauthorizedException({
        code: token ? 'jeton-refuse' : 'jeton-absent',
        detail: token
          ? 'Ce jeton n’est pas valable ici, ou a plus de huit heures : faites-en un autre avec « npm run jeton ».'
          : 'Un jeton est attendu : en-tête « Authorization: Bearer … », fait par « npm run jeton -- --role … ».',
      });
    }
  }
}
