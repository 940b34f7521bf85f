import { Injectable, UnauthorizedException } from '@nestjs/common';
import type { IdentifiedRequest } from '#libs/http';
import { JetonsVerifies } from './jetons-verifies';

const jetonDe = ({ headers }: IdentifiedRequest): string | undefined =>
  /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1];

/** Knows who asks by the bearer token of the request. */
@Injectable()
export class Identification {
  constructor(private readonly jetons: JetonsVerifies) {}

  /** Puts the actor of a valid token on the request. */
  async identify(request: IdentifiedRequest): Promise<void> {
    const jeton = jetonDe(request);
    const actor = jeton && (await this.jetons.acteurDe(jeton));
    if (actor) request.actor = actor;
  }

  /** Throws a 401 for a request of the API that nobody was identified for. Pages are served to everybody. */
  refuseStranger(request: IdentifiedRequest): void {
    if (request.actor || !request.routeOptions.url?.startsWith('/api/v1')) return;
    const jeton = jetonDe(request);
    throw new UnauthorizedException({
      code: jeton ? 'jeton-refuse' : 'jeton-absent',
      detail: jeton
        ? 'Ce jeton n’est pas valable ici, ou a plus de huit heures : faites-en un autre avec « npm run jeton ».'
        : 'Un jeton est attendu : en-tête « Authorization: Bearer … », fait par « npm run jeton -- --role … ».',
    });
  }
}
