// TextDecoder('windows-1252') is not used: Node 20.20 among others decodes 0x80–0x9f as latin-1.
const HAUTS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const OCTET_DE = new Map(Array.from(HAUTS, (caractere, rang) => [caractere.charCodeAt(0), 0x80 + rang]));

export const decoderWindows1252 = (octets: Buffer): string =>
  octets.toString('latin1').replace(/[\u0080-\u009f]/g, (caractere) => HAUTS.charAt(caractere.charCodeAt(0) - 0x80));

/** Undefined when a character is not in the page. U+0080–U+009F pass unchanged, as pure latin-1 readers produce them. */
export const encoderWindows1252 = (texte: string): Buffer | undefined => {
  const octets = Buffer.allocUnsafe(texte.length);
  for (let rang = 0; rang < texte.length; rang += 1) {
    const code = texte.charCodeAt(rang);
    const octet = code <= 0xff ? code : OCTET_DE.get(code);
    if (octet === undefined) return undefined;
    octets[rang] = octet;
  }
  return octets;
};
