import { isIP } from 'node:net';

/** How the mail server is reached, and in whose name messages go out. */
export interface ReglagesSmtp {
  readonly hote: string;
  readonly port: number;
  /** `des-la-connexion`: as `smtps`. `aucun`: on this machine only. */
  readonly tls: 'des-la-connexion' | 'starttls' | 'aucun';
  readonly utilisateur?: string;
  readonly motDePasse?: string;
  readonly expediteur: string;
}

/** The message is French, and never quotes a value: it may hold a password. */
export class ReglagesSmtpRefuses extends Error {}

const COURRIEL = /^[^\s<>,;:"@\\]+@[^\s<>,;:"@\\]+\.[^\s<>,;:"@\\]+$/u;

/** One address, which can stand in a header as it is. */
export const estCourriel = (texte: string): boolean => texte.length <= 254 && COURRIEL.test(texte);

const estSurCetteMachine = (hote: string): boolean =>
  hote === 'localhost' || hote === '[::1]' || (isIP(hote) === 4 && hote.startsWith('127.'));

const refuserAdresse = (): never => {
  throw new ReglagesSmtpRefuses('SMTP_URL doit être de la forme smtps://nom@hote:465 ou smtp://nom@hote:587.');
};

const decoder = (texte: string): string | undefined => {
  try {
    return texte === '' ? undefined : decodeURIComponent(texte);
  } catch {
    return refuserAdresse();
  }
};

/** `motDePasse`: that of a file, which counts before the one in the address. */
export const lireReglagesSmtp = (adresse: string, expediteur = '', motDePasse?: string): ReglagesSmtp => {
  const url = URL.canParse(adresse) ? new URL(adresse) : refuserAdresse();
  const { hostname: hote, protocol } = url;
  const estSeule = /^\/?$/.test(url.pathname) && url.search === '' && url.hash === '';
  if (!/^smtps?:$/.test(protocol) || hote === '' || !estSeule) refuserAdresse();
  if (!estCourriel(expediteur))
    throw new ReglagesSmtpRefuses('EXPEDITEUR doit donner l’adresse électronique d’où partent les messages.');
  const implicite = protocol === 'smtps:';
  const utilisateur = decoder(url.username);
  const secret = motDePasse ?? decoder(url.password);
  if ((utilisateur === undefined) !== (secret === undefined))
    throw new ReglagesSmtpRefuses(
      'SMTP_URL demande un nom et un mot de passe ensemble ; SMTP_PASSWORD_FILE peut donner le second.',
    );
  return {
    hote: hote.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (implicite ? 465 : 587) : Number(url.port),
    tls: implicite ? 'des-la-connexion' : estSurCetteMachine(hote) ? 'aucun' : 'starttls',
    ...(utilisateur === undefined || secret === undefined ? {} : { utilisateur, motDePasse: secret }),
    expediteur,
  };
};
