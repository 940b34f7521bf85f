export type Corps = Readonly<Record<string, unknown>>;

export interface Reponse<Body = Corps> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

type Entetes = Readonly<Record<string, string>>;

/** Somebody who calls the API over HTTP with one token. */
export class Appelant {
  constructor(
    readonly url: string,
    readonly jeton: string,
    readonly personneId: string,
  ) {}

  /** A question: GET under /api/v1. */
  async lire<Body = Corps>(chemin: string, entetes: Entetes = {}): Promise<Reponse<Body>> {
    return this.envoyer<Body>('GET', chemin, undefined, entetes);
  }

  /** An act: POST under /api/v1. */
  async agir<Body = Corps>(chemin: string, corps: unknown, entetes: Entetes = {}): Promise<Reponse<Body>> {
    return this.envoyer<Body>('POST', chemin, JSON.stringify(corps), {
      'content-type': 'application/json',
      ...entetes,
    });
  }

  /** The act, which must succeed. */
  async faire(
    chemin: string,
    corps: unknown,
  ): Promise<Reponse<{ position: string; revision: number; faits: Corps[] }>> {
    const reponse = await this.agir<{ position: string; revision: number; faits: Corps[] }>(chemin, corps);
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
    const reponse = await fetch(`${this.url}/api/v1/${chemin}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
    });
    const texte = await reponse.text();
    return { status: reponse.status, headers: reponse.headers, body: JSON.parse(texte) as Body };
  }
}
