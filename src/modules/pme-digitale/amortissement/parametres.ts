import { parametre, versionDu } from '#libs/france';

interface Parametres {
  readonly du: string;
  /** Share of the cost of a month, in basis points. */
  readonly tauxPointsDeBase: number;
  /** For one loan and one month, in cents. */
  readonly plafondCentimes: number;
  /** Months of a loan that are amortised, from the one in which it began. */
  readonly dureeMois: number;
}

/** Chosen by the programme. No text sets them: a jurist and a decision of the experiment must confirm them. */
const PARAMETRES: readonly [Parametres, ...Parametres[]] = [
  { du: '2017-03-07', tauxPointsDeBase: 3_000, plafondCentimes: 1_000_00, dureeMois: 12 },
];

export const TAUX_D_AMORTISSEMENT = parametre('taux-d-amortissement', 'taux de l’amortissement, en points de base');
export const PLAFOND_D_AMORTISSEMENT = parametre(
  'plafond-d-amortissement',
  'plafond de l’amortissement d’un prêt pour un mois, en centimes',
);

const selonLesRegles = (parametres: Parametres): Parametres => ({
  ...parametres,
  tauxPointsDeBase: TAUX_D_AMORTISSEMENT(parametres.tauxPointsDeBase),
  plafondCentimes: PLAFOND_D_AMORTISSEMENT(parametres.plafondCentimes),
});

/** Those of the first day of a month such as `2026-09`. */
export const parametresDuMois = (mois: string): Parametres => selonLesRegles(versionDu(PARAMETRES, `${mois}-01`));
