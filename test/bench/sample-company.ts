import { cleDeLuhn } from '#libs/france';

/** The establishment of a company of its own at each rank. */
/** Where the sample companies are, and what they do. */
const ACTIVITE = { commune: '29232', naf: '62.01Z', nomenclature: 'naf-rev-2' };

export const siretOf = (rank: number): string => {
  const root = `9${String(rank).padStart(7, '0')}`;
  const siren = root + cleDeLuhn(root);
  return `${siren}0001${cleDeLuhn(`${siren}0001`)}`;
};

/** The body that references a company nobody knows yet: another SIREN, and so another stream, at each rank. */
export const companyBody = (rank: number): string => {
  const siret = siretOf(rank);
  return JSON.stringify({ siret, ...ACTIVITE, forme: 'personne-morale', raisonSociale: 'Ateliers du Ponant' });
};
