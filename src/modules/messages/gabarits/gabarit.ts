/** What a message says of its subject: file number, amounts, dates. No personal data: facts hold them for ever. */
export type Valeurs = Readonly<Record<string, string | number | boolean | null>>;

/** A page that a message opens for its recipient alone, who may have no account. */
export interface LienPersonnel {
  /** Path of the page. */
  readonly page: string;
  /** Id of what the page is about, and the number of the link in it. */
  readonly objet: string;
  readonly numero: number;
}

/** One version of what is written to somebody. Once used, its words never change: another wording is another version. */
export interface Gabarit<V extends Valeurs = Valeurs> {
  /** By which the words of this version are checked. */
  readonly exemple: V;
  objet(valeurs: V): string;
  /** Paragraphs, between the greeting and the signature. */
  texte(valeurs: V): readonly string[];
  /** Its address is made when the message goes out, and stands below the paragraphs of what is sent, nowhere else. */
  lien?(valeurs: V): LienPersonnel;
}

export const gabarit = <V extends Valeurs>(version: Gabarit<V>): Gabarit<V> => version;
