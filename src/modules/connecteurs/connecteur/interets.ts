import { ajouterDesJours, versionDu } from '#libs/france';

/** A company in which somebody no longer has an interest. */
export interface InteretRetire {
  readonly siren: string;
  readonly retireLe: string;
}

export interface Interets {
  readonly interets: readonly string[];
  readonly interetsRetires: readonly InteretRetire[];
}

/** Days for which an interest still counts once it is withdrawn, by the day of its withdrawal. Chosen by the programme. */
const MEMOIRES = [{ du: '2017-03-07', jours: 365 }] as const;

const memoireDu = (jour: string): number => versionDu(MEMOIRES, jour).jours;

/** The whole list is declared again: what it leaves out is withdrawn. */
export const declarer = (avant: Interets, sirens: readonly string[], declaresLe: string): Interets => {
  const quittes = avant.interets.map((siren) => ({ siren, retireLe: declaresLe }));
  const interetsRetires = [...avant.interetsRetires, ...quittes].filter(({ siren }) => !sirens.includes(siren));
  return { interets: sirens, interetsRetires };
};

/** Companies that nobody prescribes for, or to: an interest is not withdrawn for the day of a prescription. */
export const interetsQuiComptent = ({ interets, interetsRetires }: Interets, jour: string): readonly string[] => [
  ...interets,
  ...interetsRetires
    .filter(({ retireLe }) => jour <= ajouterDesJours(retireLe, memoireDu(retireLe)))
    .map(({ siren }) => siren),
];
