import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface CourrierRecu {
  readonly de: string;
  readonly a: readonly string[];
  readonly entetes: ReadonlyMap<string, string>;
  /** The headers and the body, as they came. */
  readonly brut: string;
  readonly texte: string;
}

const motsEncodes = (texte: string): string =>
  texte.replace(/=\?UTF-8\?([QB])\?([^?]*)\?=(?:\s+(?==\?))?/gi, (_, codage: string, contenu: string) =>
    codage.toUpperCase() === 'B'
      ? Buffer.from(contenu, 'base64').toString('utf8')
      : imprimable(contenu.replace(/_/g, ' ')),
  );

const imprimable = (texte: string): string =>
  Buffer.from(
    texte
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/gi, (_, octet: string) => String.fromCharCode(parseInt(octet, 16))),
    'latin1',
  ).toString('utf8');

const lire = (brut: string): Pick<CourrierRecu, 'entetes' | 'texte' | 'brut'> => {
  const [tete = '', ...corps] = brut.split('\r\n\r\n');
  const lignes = tete.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const entetes = new Map(
    lignes.map((ligne) => {
      const ici = ligne.indexOf(':');
      return [ligne.slice(0, ici).toLowerCase(), motsEncodes(ligne.slice(ici + 1).trim())] as const;
    }),
  );
  const encode = corps.join('\r\n\r\n');
  const texte =
    entetes.get('content-transfer-encoding') === 'base64'
      ? Buffer.from(encode, 'base64').toString('utf8')
      : imprimable(encode);
  return { brut, entetes, texte: texte.replace(/\r\n/g, '\n').trim() };
};

interface Conduite {
  readonly options?: SMTPServerOptions;
  readonly port?: number;
  /** Comes before the answer to a message that was received whole; what it throws is answered. */
  readonly avantDeRepondre?: (courrier: CourrierRecu) => Promise<void> | void;
}

/** A mail server on this machine, without TLS unless told otherwise, and what it received. Call `fermer` once. */
export class ServeurSmtp {
  private constructor(
    private readonly serveur: SMTPServer,
    readonly port: number,
    readonly recus: readonly CourrierRecu[],
  ) {}

  static async ouvrir({ options, port = 0, avantDeRepondre }: Conduite = {}): Promise<ServeurSmtp> {
    const recus: CourrierRecu[] = [];
    const serveur = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      closeTimeout: 100,
      onData: (flux, { envelope }, repondre) => {
        const morceaux: Buffer[] = [];
        flux.on('data', (morceau: Buffer) => morceaux.push(morceau));
        flux.on('end', () => {
          const courrier = {
            de: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
            a: envelope.rcptTo.map(({ address }) => address),
            ...lire(Buffer.concat(morceaux).toString('utf8')),
          };
          recus.push(courrier);
          const pret = async () => avantDeRepondre?.(courrier);
          pret().then(
            () => {
              repondre();
            },
            (erreur: unknown) => {
              repondre(erreur as Error);
            },
          );
        });
      },
      ...options,
    });
    // A client that leaves in the middle is no error of the server.
    serveur.on('error', () => undefined);
    await new Promise<void>((ouvert) => serveur.listen(port, '127.0.0.1', ouvert));
    return new ServeurSmtp(serveur, (serveur.server.address() as AddressInfo).port, recus);
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  async fermer(): Promise<void> {
    await new Promise<void>((ferme) => {
      this.serveur.close(ferme);
    });
  }
}

/** As `responseCode` of the library: what the server answers instead of accepting. */
export const refusSmtp = (responseCode: number, phrase: string): Error =>
  Object.assign(new Error(phrase), { responseCode });
