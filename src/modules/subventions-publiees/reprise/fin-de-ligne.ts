export type FinDeLigne = '\n' | '\r';

const [SAUT, RETOUR, GUILLEMET] = [0x0a, 0x0d, 0x22];

/**
 * The character that ends the first line. Line feeds inside the cells of a file whose records end with carriage returns do
 * not count, nor do the carriage returns before a line feed.
 */
export const finDeLigneDe = (debut: Buffer): FinDeLigne => {
  let cite = false;
  for (let place = 0; place < debut.length; place += 1) {
    const octet = debut[place];
    if (octet === GUILLEMET) cite = !cite;
    if (cite) continue;
    if (octet === SAUT) return '\n';
    if (octet !== RETOUR) continue;
    while (debut[place] === RETOUR) place += 1;
    return debut[place] === SAUT ? '\n' : '\r';
  }
  return debut.includes(SAUT) ? '\n' : '\r';
};
