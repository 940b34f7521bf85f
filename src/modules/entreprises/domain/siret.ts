import * as Refus from './entreprise.errors';

/** A SIRET that was checked: 14 digits, and the SIREN that begins it. */
export interface Siret {
  readonly siret: string;
  readonly siren: string;
}

const LA_POSTE = '356000000';

const digitsOf = (text: string) => Array.from(text, Number);

/** Luhn's sum over all digits is a multiple of ten (ISO/IEC 7812). */
const luhn = (text: string): boolean => {
  const sum = digitsOf(text)
    .reverse()
    .map((digit, rank) => (rank % 2 === 0 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2))
    .reduce((total, digit) => total + digit, 0);
  return sum % 10 === 0;
};

/** Establishments of La Poste outside its head office follow a rule of their own (INSEE): the sum of the digits is a multiple of five. */
const laPoste = (siret: string) =>
  siret.startsWith(LA_POSTE) && digitsOf(siret).reduce((sum, digit) => sum + digit, 0) % 5 === 0;

/** Checks a SIRET as people type it (spaces allowed). Throws a refusal that says which part is wrong. */
export const lireSiret = (saisie: string): Siret => {
  const siret = saisie.replace(/[\s.\u00a0\u202f]/g, '');
  if (/[a-z]/i.test(siret) && /^[0-9a-z]{14}$/i.test(siret)) throw new Refus.SiretAvecLettres();
  if (!/^\d+$/.test(siret)) throw new Refus.SiretIllisible();
  if (siret.length !== 14) throw new Refus.SiretDeMauvaiseLongueur(siret.length);
  const siren = siret.slice(0, 9);
  if (/^0+$/.test(siren) || !luhn(siren)) throw new Refus.SirenIncorrect(siren);
  if (!luhn(siret) && !laPoste(siret)) throw new Refus.SiretIncorrect(siren);
  return { siret, siren };
};
