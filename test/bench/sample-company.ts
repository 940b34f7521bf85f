/** The digit that makes Luhn's sum a multiple of ten. */
const luhnDigit = (digits: string): string => {
  const sum = Array.from(digits, Number)
    .reverse()
    .map((digit, rank) => (rank % 2 === 1 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2))
    .reduce((total, digit) => total + digit, 0);
  return String((10 - (sum % 10)) % 10);
};

/** The establishment of a company of its own at each rank. */
export const siretOf = (rank: number): string => {
  const root = `9${String(rank).padStart(7, '0')}`;
  const siren = root + luhnDigit(root);
  return `${siren}0001${luhnDigit(`${siren}0001`)}`;
};

/** The body that references a company nobody knows yet: another SIREN, and so another stream, at each rank. */
export const companyBody = (rank: number): string => {
  const siret = siretOf(rank);
  return JSON.stringify({ siret, region: '53', forme: 'personne-morale', raisonSociale: 'Ateliers du Ponant' });
};
