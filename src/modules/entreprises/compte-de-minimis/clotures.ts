import type { CompteDeMinimis } from './comptes';

/** Last day of the fiscal year of a company that did not say another. */
const PAR_DEFAUT = '12-31';

export const clotureDe = ({ clotures }: Pick<CompteDeMinimis, 'clotures'>, membre: string): string =>
  clotures[membre] ?? PAR_DEFAUT;

/** The fiscal year-ends of all that the account answers for. */
export const cloturesDe = ({
  clotures,
  compteId,
  cedees,
  parcours,
}: Pick<CompteDeMinimis, 'clotures' | 'compteId' | 'cedees' | 'parcours'>): readonly string[] => {
  const seul = compteId === null || compteId in cedees ? [] : [compteId];
  const membres = compteId === null ? Object.keys(clotures) : [...seul, ...Object.keys(parcours)];
  const dites = new Set(membres.map((membre) => clotureDe({ clotures }, membre)));
  return dites.size === 0 ? [PAR_DEFAUT] : [...dites];
};
