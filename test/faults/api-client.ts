import type { Actor } from '#libs/event-sourcing';
import { signerJeton } from '../../src/acces';
import type { Acte, Fait } from './actes';

export interface Reponse<Corps> {
  readonly status: number;
  readonly headers: Headers;
  readonly corps: Corps;
}

/** Of an act that was done, or the code of its refusal. */
export interface CorpsActe {
  readonly faits?: readonly Fait[];
  readonly code?: string;
  readonly detail?: string;
}

const PATIENCE_MS = 30_000;

/** Speaks to a listening programme as people do: HTTP, a token per person, a key per act. */
export class ApiClient {
  private readonly jetons = new Map<string, Promise<string>>();

  /** `url`: of the programme, or of the one to ask this time. */
  constructor(
    readonly url: string | (() => string),
    private readonly cle: Uint8Array,
  ) {}

  envoyer({ actor, chemin, cle, corps }: Acte): Promise<Reponse<CorpsActe>> {
    const headers = { 'content-type': 'application/json', 'idempotency-key': cle };
    return this.demander<CorpsActe>(actor, chemin, { method: 'POST', headers, body: JSON.stringify(corps) });
  }

  /** Sends an act that must be done. */
  async faire(acte: Acte): Promise<readonly Fait[]> {
    const { status, corps } = await this.envoyer(acte);
    if (status !== 200) throw new Error(`${acte.cle} : ${status} ${corps.code ?? ''} ${corps.detail ?? ''}`);
    return corps.faits ?? [];
  }

  lire<Corps>(actor: Actor, chemin: string): Promise<Reponse<Corps>> {
    return this.demander<Corps>(actor, chemin, {});
  }

  private async demander<Corps>(actor: Actor, chemin: string, init: RequestInit): Promise<Reponse<Corps>> {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${await this.jetonDe(actor)}`);
    const url = typeof this.url === 'string' ? this.url : this.url();
    const response = await fetch(`${url}/api/v1/${chemin}`, {
      ...init,
      headers,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return { status: response.status, headers: response.headers, corps: (await response.json()) as Corps };
  }

  private jetonDe(actor: Actor): Promise<string> {
    const nom = `${actor.personneId} ${actor.role} ${actor.territoire}`;
    const jeton = this.jetons.get(nom) ?? signerJeton(this.cle, actor, new Date());
    this.jetons.set(nom, jeton);
    return jeton;
  }
}
