/** A message as it goes out, once. */
export interface Courrier {
  readonly messageId: string;
  readonly a: Readonly<{ nom: string; courriel: string }>;
  readonly objet: string;
  readonly texte: string;
}

export type IssueDeRemise = 'remis' | 'sans-adresse' | 'refuse-par-le-serveur' | 'serveur-injoignable';

/** Carries messages to people outside the programme. `src/acces/messagerie` implements it; it is off by default. */
export abstract class Messagerie {
  /** French sentence for /health/ready. */
  abstract readonly etat: string;
  /** Whether anything goes out. */
  abstract readonly ouverte: boolean;
  /** The instant, ISO 8601 in UTC, by the clock of this machine: people do not live in a simulated year. */
  abstract maintenant(): string;
  /** Never throws. The same `messageId` again is the same message to whoever receives it. `sans-adresse`: it is not a usable one. */
  abstract envoyer(courrier: Courrier): Promise<IssueDeRemise>;
}
