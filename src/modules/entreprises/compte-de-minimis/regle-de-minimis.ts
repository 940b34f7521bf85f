import { ajouterDesAnnees, ajouterDesJours, jourDeLAnnee, jourDesRegles, parametre } from '#libs/france';

/** A dated rule. Facts cite its code, so that the decision can be checked later. */
export interface RegleDeMinimis {
  readonly code: string;
  /** First granting date of the rule; `au` is the last, included. */
  readonly du: string;
  readonly au: string;
  readonly plafondCentimes: number;
  readonly plafondTransportRoutierCentimes: number;
  /** First date whose aid counts with one granted on `accordeeLe`. `cloture` is the last day of the fiscal year, `12-31`. */
  debutDePeriode(accordeeLe: string, cloture: string): string;
}

const anneeDe = (date: string): number => Number(date.slice(0, 4));

/** The fiscal year of the date and the two before it. */
const troisExercices = (accordeeLe: string, cloture: string): string => {
  const annee = anneeDe(accordeeLe);
  const passee = accordeeLe > jourDeLAnnee(annee, cloture);
  return ajouterDesJours(jourDeLAnnee(annee + (passee ? 1 : 0) - 3, cloture), 1);
};

/**
 * Three years to the day, both ends included: the cautious reading of article 3(2), to be confirmed by a jurist. In the
 * published examples an aid of 30/01/2024 counts those from 30/01/2021.
 */
const troisAnsGlissants = (accordeeLe: string): string => ajouterDesAnnees(accordeeLe, -3);

export const REGLES_DE_MINIMIS: readonly RegleDeMinimis[] = [
  {
    code: 'reglement-1407-2013',
    du: '2014-01-01',
    au: '2023-12-31',
    plafondCentimes: 200_000_00,
    plafondTransportRoutierCentimes: 100_000_00,
    debutDePeriode: troisExercices,
  },
  {
    code: 'reglement-2023-2831',
    du: '2024-01-01',
    au: '2030-12-31',
    plafondCentimes: 300_000_00,
    plafondTransportRoutierCentimes: 300_000_00,
    debutDePeriode: troisAnsGlissants,
  },
];

export const regleDu = (accordeeLe: string): RegleDeMinimis | undefined => {
  const compte = jourDesRegles(accordeeLe);
  return REGLES_DE_MINIMIS.find(({ du, au }) => du <= compte && compte <= au);
};

export const codeDeLaRegleDu = (accordeeLe: string): string | undefined => regleDu(accordeeLe)?.code;

export const PLAFOND_DE_MINIMIS = parametre('plafond-de-minimis', 'plafond de minimis, en centimes');
export const PLAFOND_DE_MINIMIS_TRANSPORT = parametre(
  'plafond-de-minimis-transport',
  'plafond de minimis du transport routier, en centimes',
);

/** The ceiling of road freight is never above the other one, which whoever asks for the lowest of them relies on. */
export const plafondDe = (regle: RegleDeMinimis, transportRoutier: boolean): number => {
  const plafond = PLAFOND_DE_MINIMIS(regle.plafondCentimes);
  return transportRoutier
    ? Math.min(plafond, PLAFOND_DE_MINIMIS_TRANSPORT(regle.plafondTransportRoutierCentimes))
    : plafond;
};

/** Dates on which an aid may cease to count under any rule. It is a superset: the caller tries each one. */
export const sortiesPossibles = (accordeeLe: string, cloture: string): readonly string[] => {
  const troisAnsApres = ajouterDesAnnees(accordeeLe, 3);
  const annee = anneeDe(troisAnsApres);
  return [
    ajouterDesJours(troisAnsApres, 1),
    // An aid of 28 February still counts on a 29 February three years later.
    ajouterDesJours(troisAnsApres, 2),
    ajouterDesJours(jourDeLAnnee(annee - 1, cloture), 1),
    ajouterDesJours(jourDeLAnnee(annee, cloture), 1),
  ];
};
