import { Inject, Injectable, UnauthorizedException } from '@nestjs/common';
import { DomainError, EventStore, type Actor } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { servesFile, type IdentifiedRequest } from '#libs/http';
import { mandatEnCours, verifierLesModules, verifierLePresent, type ModuleAuditable } from '#modules/audits';
import { estAuditeur } from '#modules/habilitations';
import { JetonsVerifies } from './jetons-verifies';
import { jetonDeLaSession } from './session';

const JETON_REFUSE =
  'Ce jeton n’est pas valable ici, ou a plus de huit heures : faites-en un autre avec « npm run jeton ».';
const SESSION_ABSENTE = 'Cette page se lit dans une session : ouvrez-la d’un jeton, et vous y serez ramené.';
const SESSION_FINIE = 'Votre session est finie : son jeton n’est plus valable. Donnez-en un autre.';

/** What a browser reads with a session. Its cookie counts for no act and for nothing of the API. */
const estPageASession = ({ method, routeOptions: { url = '' } }: IdentifiedRequest): boolean =>
  method !== 'POST' && (url === '/audit' || url.startsWith('/audit/'));

const jetonDe = (request: IdentifiedRequest): string | undefined =>
  /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ??
  (estPageASession(request) ? jetonDeLaSession(request.headers) : undefined);

/** The first page has the form that begins a session. */
const refuserSansSession = ({ routeOptions: { url } }: IdentifiedRequest, jeton: string | undefined): void => {
  if (jeton) throw new UnauthorizedException({ code: 'session-finie', detail: SESSION_FINIE });
  if (url !== '/audit') throw new UnauthorizedException({ code: 'session-absente', detail: SESSION_ABSENTE });
};

const aujourdhui = (): string => dateDeParis(new Date().toISOString());

/** Knows who asks by the bearer token of the request, or by that of the session where a page has one. */
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

  /** Who a token lets begin a session. Throws a 401 for a token that is not valid, and for an auditor without a mandate in force. */
  async admettre(jeton: string): Promise<Actor> {
    const lu = await this.jetons.lire(jeton);
    if (!lu) throw new UnauthorizedException({ code: 'jeton-refuse', detail: JETON_REFUSE });
    await this.mandatDe(lu.acteur, lu.mandatId);
    return lu.acteur;
  }

  /** Throws a 401 for a request of the API that nobody was identified for, and for a session that is over. Other pages are served to everybody. */
  refuseStranger(request: IdentifiedRequest): void {
    if (request.actor) return;
    const jeton = jetonDe(request);
    if (estPageASession(request)) refuserSansSession(request, jeton);
    if (!request.routeOptions.url?.startsWith('/api/v1')) return;
    throw new UnauthorizedException({
      code: jeton ? 'jeton-refuse' : 'jeton-absent',
      detail: jeton
        ? JETON_REFUSE
        : 'Un jeton est attendu : en-tête « Authorization: Bearer … », fait par « npm run jeton -- --role … ».',
    });
  }

  /**
   * The refusal of an auditor whose mandate is not in force now: it is read anew at each request, because it may be revoked. What is asked
   * about mandates themselves is answered without one: an auditor sees there why nothing else is. `modules`: those whose facts
   * the request asks about; undefined where the answer itself keeps to the mandate.
   */
  async refusalOfMandate(
    request: IdentifiedRequest,
    modules: readonly ModuleAuditable[] | undefined,
  ): Promise<DomainError | undefined> {
    const { actor, mandateId, routeOptions } = request;
    if (!actor || routeOptions.url?.startsWith('/api/v1/mandats-audit')) return undefined;
    try {
      const mandat = await this.mandatDe(actor, mandateId);
      if (!mandat || !modules) return undefined;
      verifierLesModules(mandat, modules);
      // A file is what one fact deposited: its own day says whether the mandate opens it.
      if (!servesFile(request)) verifierLePresent(mandat, aujourdhui());
    } catch (error) {
      if (error instanceof DomainError) return error;
      throw error;
    }
    return undefined;
  }

  private async mandatDe(actor: Actor, mandatId: string | undefined) {
    return estAuditeur(actor) ? mandatEnCours(this.store, mandatId, actor, aujourdhui()) : undefined;
  }
}
