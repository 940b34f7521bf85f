export interface Destinataire {
  readonly nom: string;
  readonly courriel?: string;
}

/** Name and address of whom a message goes to, read from the vault for it. `src/acces` implements it. */
export abstract class Destinataires {
  /** Undefined when the person is unknown or erased. The reading is recorded with the message that it was for. */
  abstract lire(personneId: string, messageId: string): Promise<Destinataire | undefined>;
}
