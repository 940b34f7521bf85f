const auCentime = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });
const aLEuro = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });

/** An amount in cents as people write it, to the cent: 1 250,50 €. A sum beyond 2^53 is given as `bigint`. */
export const enEuros = (centimes: number | bigint): string => {
  if (typeof centimes !== 'bigint') return auCentime.format(centimes / 100);
  const absolu = centimes < 0n ? -centimes : centimes;
  const decimal = `${absolu / 100n}.${String(absolu % 100n).padStart(2, '0')}`;
  // A decimal in a text is formatted exactly.
  return auCentime.format(`${centimes < 0n ? '-' : ''}${decimal}` as `${number}`);
};

/** An amount in cents as a page shows it, rounded to the euro: 1 251 €. */
export const enEurosEntiers = (centimes: number): string => aLEuro.format(centimes / 100);

/** An amount in cents as a spreadsheet in French reads it, to the cent and without a unit: 1250,50. */
export const enEurosPourTableur = (centimes: number): string => (centimes / 100).toFixed(2).replace('.', ',');

/** A rate in basis points of an amount in cents, in cents, rounded down; the product is exact even above 2^53. */
export const partDe = (centimes: number, pointsDeBase: number): number =>
  Number((BigInt(centimes) * BigInt(pointsDeBase)) / 10_000n);
