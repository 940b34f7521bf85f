const sommeDeLuhn = (chiffres: string): number => {
  let total = 0;
  for (let rang = 0; rang < chiffres.length; rang += 1) {
    const chiffre = chiffres.charCodeAt(chiffres.length - 1 - rang) - 48;
    const poids = rang % 2 === 0 ? chiffre : chiffre * 2;
    total += poids > 9 ? poids - 9 : poids;
  }
  return total;
};

/** Whether the last digit is the Luhn key of those before it (ISO/IEC 7812-1, annex B). Expects digits only. */
export const aSaCleDeLuhn = (chiffres: string): boolean => sommeDeLuhn(chiffres) % 10 === 0;

/** The Luhn key to write after these digits (ISO/IEC 7812-1, annex B). */
export const cleDeLuhn = (chiffres: string): string => String((10 - (sommeDeLuhn(`${chiffres}0`) % 10)) % 10);
