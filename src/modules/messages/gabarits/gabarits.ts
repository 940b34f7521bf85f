import { GABARITS_DES_AIDES } from './aides';
import { GABARITS_DES_CONNECTEURS } from './connecteurs';
import { GABARITS_DES_CONVENTIONS } from './conventions-de-pret';
import type { Gabarit, LienPersonnel, Valeurs } from './gabarit';
import { GABARITS_DE_LA_PME_DIGITALE } from './pme-digitale';
import { GABARITS_DES_PRETS } from './prets';

/** Every version of every template, the newest one last. A version is never removed: messages were written with it. */
export const GABARITS = {
  ...GABARITS_DES_AIDES,
  ...GABARITS_DES_CONNECTEURS,
  ...GABARITS_DES_PRETS,
  ...GABARITS_DE_LA_PME_DIGITALE,
  ...GABARITS_DES_CONVENTIONS,
} as const;

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
  readonly lien: LienPersonnel | null;
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
  const { valeurs } = message;
  return {
    objet: version.objet(valeurs),
    paragraphes: version.texte(valeurs),
    lien: version.lien?.(valeurs) ?? null,
  };
};

const SIGNATURE =
  'La mission Croissance Connectée\n\nCe message est envoyé automatiquement : une réponse à cette adresse n’est pas lue.';

/** The whole text. Name and personal address are left out where it is not sent: they come from the vault and from the sending. */
export const mettreEnTexte = ({ paragraphes }: Redaction, nom?: string, adresse?: string): string => {
  const corps = adresse === undefined ? paragraphes : [...paragraphes, adresse];
  return [nom === undefined ? 'Bonjour,' : `Bonjour ${nom},`, ...corps, SIGNATURE].join('\n\n');
};
