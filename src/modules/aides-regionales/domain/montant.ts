const format = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });

/** Cents, as people write them: 1 250,50 €. */
export const enEuros = (centimes: number): string => format.format(centimes / 100);

/** A rate in basis points of an amount in cents, rounded down: in integers, so that no cent is invented. */
export const partDe = (centimes: number, pointsDeBase: number): number =>
  Number((BigInt(centimes) * BigInt(pointsDeBase)) / 10_000n);
