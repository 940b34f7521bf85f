import { aSaCleDeLuhn } from './luhn';
import { estSiren } from './siren';

/** A checked SIRET, 14 digits, and the SIREN that begins it (code de commerce, articles R. 123-220 et suivants). */
export type Siret = Readonly<{ siret: string; siren: string }>;

/** Why a text is not a SIRET, with the values that a message about it shows. */
export type SiretRefuse =
  | Readonly<{ raison: 'avec-lettres' | 'illisible' }>
  | Readonly<{ raison: 'longueur'; chiffres: number }>
  | Readonly<{ raison: 'siren-incorrect' | 'siret-incorrect'; siren: string }>;

const SIREN_DE_LA_POSTE = '356000000';
const ESPACES_ET_POINTS = /[\s.\u00a0\u202f]/g;

const sommeDesChiffres = (chiffres: string): number => Array.from(chiffres, Number).reduce((a, b) => a + b, 0);

const aSaCle = (siret: string): boolean =>
  aSaCleDeLuhn(siret) || (siret.startsWith(SIREN_DE_LA_POSTE) && sommeDesChiffres(siret) % 5 === 0);

/**
 * Whether a text is a SIRET: 14 digits that begin with a SIREN and have their Luhn key. An establishment of La Poste may
 * have a digit sum that is a multiple of five instead (Insee, répertoire Sirene).
 */
export const estSiret = (texte: string): boolean =>
  /^\d{14}$/.test(texte) && estSiren(texte.slice(0, 9)) && aSaCle(texte);

/** Reads a SIRET typed with spaces or dots. The SIRET of an establishment in Monaco has letters (`avec-lettres`). */
export const lireSiret = (saisie: string): Siret | SiretRefuse => {
  const siret = saisie.replace(ESPACES_ET_POINTS, '');
  if (/^[0-9a-z]{14}$/i.test(siret) && /[a-z]/i.test(siret)) return { raison: 'avec-lettres' };
  if (!/^\d+$/.test(siret)) return { raison: 'illisible' };
  if (siret.length !== 14) return { raison: 'longueur', chiffres: siret.length };
  const siren = siret.slice(0, 9);
  if (!estSiren(siren)) return { raison: 'siren-incorrect', siren };
  if (!aSaCle(siret)) return { raison: 'siret-incorrect', siren };
  return { siret, siren };
};
