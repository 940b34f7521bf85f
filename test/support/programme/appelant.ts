import type { Actor } from '#libs/event-sourcing';
import { until } from '../until';

export type Corps = Readonly<Record<string, unknown>>;

export interface Reponse<Body = Corps> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

export interface Fait {
  readonly type: string;
  readonly data: object;
}

/** The answer to an act that was done. */
export interface Fini {
  readonly position: string;
  readonly revision: number;
  readonly faits: readonly Fait[];
}

type Entetes = Readonly<Record<string, string>>;

/** Somebody who calls the API over HTTP with one token. */
export class Appelant {
  /** `url`: of the programme, or of the process to ask this time. */
  constructor(
    private readonly url: string | (() => string),
    readonly jeton: string,
    readonly acteur: Actor,
  ) {}

  get personneId(): string {
    return this.acteur.personneId;
  }

  /** A question: GET under /api/v1. */
  async lire<Body = Corps>(chemin: string, entetes: Entetes = {}): Promise<Reponse<Body>> {
    return this.envoyer<Body>('GET', chemin, undefined, entetes);
  }

  /** The question, asked until its answer takes account of the act that had this position. */
  lireApres<Body = Corps>(position: string, chemin: string): Promise<Reponse<Body>> {
    return until(
      () => this.lire<Body>(chemin, { 'x-min-position': position }),
      ({ headers }) => headers.get('x-stale') === null,
    );
  }

  /** An act: POST under /api/v1. */
  async agir<Body = Corps>(chemin: string, corps: unknown, entetes: Entetes = {}): Promise<Reponse<Body>> {
    return this.envoyer<Body>('POST', chemin, JSON.stringify(corps), {
      'content-type': 'application/json',
      ...entetes,
    });
  }

  /** The act, which must succeed. */
  async faire(chemin: string, corps: unknown, entetes: Entetes = {}): Promise<Reponse<Fini>> {
    const reponse = await this.agir<Fini>(chemin, corps, entetes);
    if (reponse.status !== 200) throw new Error(`${chemin} : ${JSON.stringify(reponse.body)}`);
    return reponse;
  }

  /** Any body, as it is. */
  async envoyer<Body = Corps>(
    method: string,
    chemin: string,
    body: string | undefined,
    entetes: Entetes = {},
  ): Promise<Reponse<Body>> {
    const headers = { authorization: `Bearer ${this.jeton}`, ...entetes };
    const url = typeof this.url === 'string' ? this.url : this.url();
    const reponse = await fetch(`${url}/api/v1/${chemin}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
    });
    const texte = await reponse.text();
    return { status: reponse.status, headers: reponse.headers, body: JSON.parse(texte) as Body };
  }
}
