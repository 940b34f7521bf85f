const format = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });

/** Cents, as people write them: 1 250,50 €. */
export const enEuros = (centimes: number): string => format.format(centimes / 100);
