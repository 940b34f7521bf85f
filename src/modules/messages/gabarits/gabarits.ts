import { GABARITS_DES_AIDES } from './aides';
import { GABARITS_DES_CONNECTEURS } from './connecteurs';
import type { Gabarit, Valeurs } from './gabarit';

/** Every version of every template, the newest one last. A version is never removed: messages were written with it. */
export const GABARITS = { ...GABARITS_DES_AIDES, ...GABARITS_DES_CONNECTEURS } as const;

export type CodeDeGabarit = keyof typeof GABARITS;

/** What the newest version of a template asks for. */
export type ValeursDe<Code extends CodeDeGabarit> = {
  [Un in Code]: (typeof GABARITS)[Un] extends readonly [...unknown[], Gabarit<infer V>] ? V : never;
}[Code];

export const CODES_DE_GABARIT = Object.keys(GABARITS) as CodeDeGabarit[];

export const versionDe = (code: CodeDeGabarit): number => GABARITS[code].length;

export interface Redaction {
  readonly objet: string;
  readonly paragraphes: readonly string[];
}

/** The words of a message, in the version with which it was recorded. */
export const rediger = (message: {
  readonly gabarit: string;
  readonly versionDuGabarit: number;
  readonly valeurs: Valeurs;
}): Redaction => {
  const versions = (GABARITS as Readonly<Record<string, readonly Gabarit[]>>)[message.gabarit];
  const version = versions?.[message.versionDuGabarit - 1];
  if (!version) throw new Error(`Gabarit inconnu : ${message.gabarit}, version ${message.versionDuGabarit}.`);
  return { objet: version.objet(message.valeurs), paragraphes: version.texte(message.valeurs) };
};

const SIGNATURE =
  'La mission Croissance Connectée\n\nCe message est envoyé automatiquement : une réponse à cette adresse n’est pas lue.';

/** The whole text; the name comes from the vault, and is left out where nobody reads the vault. */
export const mettreEnTexte = ({ paragraphes }: Redaction, nom?: string): string =>
  [nom === undefined ? 'Bonjour,' : `Bonjour ${nom},`, ...paragraphes, SIGNATURE].join('\n\n');
