import type { Appelant, Corps, Programme } from './programme';

interface Lu {
  readonly status: number;
  readonly headers: Headers;
  readonly octets: Buffer;
}

interface Envoi {
  readonly type?: string;
  readonly nom?: string;
  readonly entetes?: Readonly<Record<string, string>>;
}

const jsonDe = ({ octets }: Lu): Corps => JSON.parse(octets.toString('utf8')) as Corps;

/** Somebody who sends and reads the bytes of documents. */
export class Depositaire {
  constructor(
    private readonly programme: Programme,
    readonly appelant: Appelant,
  ) {}

  async envoyer(chemin: string, contenu: Buffer | undefined, { type = 'application/pdf', nom, entetes }: Envoi = {}) {
    const disposition =
      nom === undefined ? {} : { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(nom)}` };
    const corps = contenu ? { body: new Uint8Array(contenu) } : {};
    const lu = await this.demander(
      chemin,
      { method: 'POST', ...corps },
      { 'content-type': type, ...disposition, ...entetes },
    );
    return { status: lu.status, headers: lu.headers, body: jsonDe(lu) };
  }

  lireLeContenu(documentId: string): Promise<Lu> {
    return this.demander(`documents/${documentId}/contenu`, {});
  }

  /** A reading that is answered by a problem. */
  async lireEnVain(documentId: string) {
    const lu = await this.lireLeContenu(documentId);
    return { status: lu.status, type: lu.headers.get('content-type'), body: jsonDe(lu) };
  }

  private async demander(chemin: string, init: Omit<RequestInit, 'headers'>, entetes = {}): Promise<Lu> {
    const headers = { authorization: `Bearer ${this.appelant.jeton}`, ...entetes };
    const reponse = await fetch(`${this.programme.url}/api/v1/${chemin}`, { ...init, headers });
    const { status, headers: recus } = reponse;
    return { status, headers: recus, octets: Buffer.from(await reponse.arrayBuffer()) };
  }
}
