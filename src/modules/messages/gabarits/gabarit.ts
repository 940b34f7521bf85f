/** What a message says of its subject: file number, amounts, dates. No personal data: facts hold them for ever. */
export type Valeurs = Readonly<Record<string, string | number | boolean | null>>;

/** One version of what is written to somebody. Once used, its words never change: another wording is another version. */
export interface Gabarit<V extends Valeurs = Valeurs> {
  /** By which the words of this version are checked. */
  readonly exemple: V;
  objet(valeurs: V): string;
  /** Paragraphs, between the greeting and the signature. */
  texte(valeurs: V): readonly string[];
}

export const gabarit = <V extends Valeurs>(version: Gabarit<V>): Gabarit<V> => version;
