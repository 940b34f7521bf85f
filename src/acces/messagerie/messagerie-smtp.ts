import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { Messagerie, type Courrier, type IssueDeRemise } from '#modules/messages';
import { estCourriel, type ReglagesSmtp } from './reglages-smtp';

const EXPEDITEUR = 'Croissance Connectée';
const CONNEXIONS = 4;

/** Times of a sending, in milliseconds; shorter in tests. */
export interface Patience {
  readonly connexion: number;
  readonly silence: number;
  readonly tout: number;
}

const PATIENCE: Patience = { connexion: 10_000, silence: 15_000, tout: 25_000 };

interface ErreurSmtp {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
}

/** 5xx of the recipient or of the content. One of the sender or of the account is mended by the operator: it is tried again. */
const estRefus = ({ responseCode, command }: ErreurSmtp): boolean =>
  responseCode !== undefined && responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA');

const surUneLigne = (texte: string): string => texte.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();

/** Sends by SMTP. Addresses, names and credentials are never logged. */
export class MessagerieSmtp extends Messagerie implements OnApplicationShutdown {
  private readonly logger = new Logger('Messagerie');
  private readonly transport;
  private readonly domaine: string;
  private repond = true;

  constructor(
    private readonly reglages: ReglagesSmtp,
    private readonly seTait: () => boolean,
    private readonly patience: Patience = PATIENCE,
  ) {
    super();
    const { hote, port, tls, utilisateur, motDePasse, expediteur } = reglages;
    this.domaine = expediteur.slice(expediteur.lastIndexOf('@') + 1);
    this.transport = createTransport({
      pool: true,
      maxConnections: CONNEXIONS,
      // Sending again is for the programme to decide, which records each try.
      maxRequeues: 0,
      idleTimeout: 5_000,
      host: hote,
      port,
      secure: tls === 'des-la-connexion',
      requireTLS: tls === 'starttls',
      ignoreTLS: tls === 'aucun',
      tls: { minVersion: 'TLSv1.2' },
      ...(utilisateur === undefined ? {} : { auth: { user: utilisateur, pass: motDePasse } }),
      connectionTimeout: patience.connexion,
      greetingTimeout: patience.connexion,
      socketTimeout: patience.silence,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  get ouverte(): boolean {
    return !this.seTait();
  }

  get etat(): string {
    return this.repond
      ? 'Un serveur de messagerie est relié.'
      : 'Le serveur de messagerie relié ne répond pas : les messages attendent, et les essais suivants s’espacent.';
  }

  maintenant(): string {
    return new Date().toISOString();
  }

  async envoyer({ messageId, a, objet, texte }: Courrier): Promise<IssueDeRemise> {
    if (!estCourriel(a.courriel)) return 'sans-adresse';
    try {
      await this.transport.sendMail({
        from: { name: EXPEDITEUR, address: this.reglages.expediteur },
        to: { name: surUneLigne(a.nom), address: a.courriel },
        subject: surUneLigne(objet),
        text: texte,
        messageId: `<${messageId}@${this.domaine}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        signal: AbortSignal.timeout(this.patience.tout),
      });
      this.repond = true;
      return 'remis';
    } catch (error) {
      return this.juger(error as ErreurSmtp);
    }
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }

  private juger(error: ErreurSmtp): IssueDeRemise {
    const { code, command, responseCode } = error;
    // The text of the error may quote an address.
    const reponse = [code, responseCode, command].filter((mot) => mot !== undefined);
    this.logger.warn(`Le serveur de messagerie n’a pas accepté un envoi : ${reponse.join(' ')}.`);
    const refus = estRefus(error);
    this.repond = refus;
    return refus ? 'refuse-par-le-serveur' : 'serveur-injoignable';
  }
}
