/** Without I, L, O and U, which are taken for other signs or spell words. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SIGNES = 12;

/** The first sixty bits of a digest, which a hexadecimal text gives, as signs that people can copy. */
export const racineDe = (empreinte: string): string => {
  const bits = BigInt(`0x${empreinte.slice(0, 15)}`);
  return Array.from({ length: SIGNES }, (_, rang) => {
    const signe = Number((bits >> BigInt(5 * (SIGNES - 1 - rang))) & 31n);
    return ALPHABET.charAt(signe);
  }).join('');
};

/** `rang` of the label among those of its connecteur, so that no counter is shared. */
export const numeroDe = (rang: number, racine: string): string => `CL-${rang}-${racine}`;
export const FORME_DU_NUMERO_DE_LABELLISATION = /^CL-[1-9]\d{0,4}-[0-9A-HJKMNP-TV-Z]{12}$/;
