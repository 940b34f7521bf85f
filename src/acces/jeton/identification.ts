import { Inject, Injectable, UnauthorizedException } from '@nestjs/common';
import { DomainError, EventStore } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { IdentifiedRequest } from '#libs/http';
import { mandatEnCours } from '#modules/audits';
import { estAuditeur } from '#modules/habilitations';
import { JetonsVerifies } from './jetons-verifies';

const jetonDe = ({ headers }: IdentifiedRequest): string | undefined =>
  /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1];

/** Knows who asks by the bearer token of the request. */
@Injectable()
export class Identification {
  constructor(
    private readonly jetons: JetonsVerifies,
    @Inject(EventStore) private readonly store: EventStore,
  ) {}

  /** Puts the actor of a valid token on the request. */
  async identify(request: IdentifiedRequest): Promise<void> {
    const jeton = jetonDe(request);
    const lu = jeton && (await this.jetons.lire(jeton));
    if (!lu) return;
    request.actor = lu.acteur;
    if (lu.mandatId !== undefined) request.mandateId = lu.mandatId;
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

  /**
   * The refusal of an auditor whose mandate is not in force now: it is read anew at each request, because it may be revoked. What is asked
   * about mandates themselves is answered without one: an auditor sees there why nothing else is.
   */
  async refusalOfMandate({ actor, mandateId, routeOptions }: IdentifiedRequest): Promise<DomainError | undefined> {
    if (!actor || !estAuditeur(actor) || routeOptions.url?.startsWith('/api/v1/mandats-audit')) return undefined;
    try {
      await mandatEnCours(this.store, mandateId, actor, dateDeParis(new Date().toISOString()));
    } catch (error) {
      if (error instanceof DomainError) return error;
      throw error;
    }
    return undefined;
  }
}
