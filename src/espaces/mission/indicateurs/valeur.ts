import { UNITES, type Unite } from '#modules/marque-mission';

const SIGNES: Readonly<Record<Unite, string>> = {
  entreprises: '',
  labels: '',
  demandes: '',
  jours: ' j',
  euros: ' €',
  'euros-pour-1000-entreprises': ' €',
  'pour-cent': ' %',
};

const decimal = (valeur: number, unite: Unite): number => valeur / 10 ** UNITES[unite].decimales;

/** A whole number of the unit's smallest part, as people write it: 4 500,00 €. */
export const valeurLue = (valeur: number, unite: Unite): string => {
  const { decimales } = UNITES[unite];
  const nombre = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: decimales, maximumFractionDigits: decimales });
  return `${nombre.format(decimal(valeur, unite))}${SIGNES[unite]}`;
};

/** A change of value, with its sign. */
export const ecartLu = (valeur: number, unite: Unite): string => `${valeur > 0 ? '+' : ''}${valeurLue(valeur, unite)}`;

const court = new Intl.NumberFormat('fr-FR', { notation: 'compact', maximumFractionDigits: 1 });

/** In the few signs of a tile, without its unit: 4,5 k. */
export const valeurCourte = (valeur: number, unite: Unite): string => court.format(decimal(valeur, unite));

/** As a French spreadsheet reads it. */
export const valeurPourTableur = (valeur: number, unite: Unite): string =>
  decimal(valeur, unite).toFixed(UNITES[unite].decimales).replace('.', ',');
