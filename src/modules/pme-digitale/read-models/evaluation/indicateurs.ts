import type { SituationDePme } from '../../declaration-pme/declaration-pme.events';

export const INDICATEURS_DE_L_EVALUATION = [
  'effectif',
  'chiffre-d-affaires',
  'ventes-en-ligne',
  'technologies',
  'heures-manquantes',
] as const;
export type IndicateurDeLEvaluation = (typeof INDICATEURS_DE_L_EVALUATION)[number];

export const UNITES_DE_L_EVALUATION = ['personnes', 'euros', 'pour-cent', 'technologies', 'heures-par-mois'] as const;
export const STATISTIQUES = ['moyenne', 'mediane'] as const;

interface Indicateur {
  readonly unite: (typeof UNITES_DE_L_EVALUATION)[number];
  readonly statistique: (typeof STATISTIQUES)[number];
  /** In whole hundredths of the unit. */
  readonly valeur: (situation: SituationDePme) => number;
}

/** Turnover by its median: one large company would carry the mean, and could be recognised in it. */
export const INDICATEURS: Readonly<Record<IndicateurDeLEvaluation, Indicateur>> = {
  effectif: { unite: 'personnes', statistique: 'moyenne', valeur: ({ effectif }) => 100 * effectif },
  'chiffre-d-affaires': {
    unite: 'euros',
    statistique: 'mediane',
    valeur: ({ chiffreDAffairesCentimes }) => chiffreDAffairesCentimes,
  },
  'ventes-en-ligne': {
    unite: 'pour-cent',
    statistique: 'moyenne',
    valeur: ({ ventesEnLignePourCent }) => 100 * ventesEnLignePourCent,
  },
  technologies: {
    unite: 'technologies',
    statistique: 'moyenne',
    valeur: ({ technologies }) => 100 * technologies.length,
  },
  'heures-manquantes': {
    unite: 'heures-par-mois',
    statistique: 'moyenne',
    valeur: ({ heuresManquantesParMois }) => 100 * heuresManquantesParMois,
  },
};

const moyenne = (valeurs: readonly number[]): number =>
  Math.round(valeurs.reduce((somme, valeur) => somme + valeur, 0) / valeurs.length);

const mediane = (valeurs: readonly number[]): number => {
  const triees = valeurs.toSorted((a, b) => a - b);
  const milieu = Math.floor(triees.length / 2);
  const haute = triees[milieu] ?? 0;
  return triees.length % 2 === 1 ? haute : Math.round(((triees[milieu - 1] ?? 0) + haute) / 2);
};

/** Each takes one value at least, and gives a whole number. */
export const CALCULS_DE_L_EVALUATION: Readonly<
  Record<(typeof STATISTIQUES)[number], (valeurs: readonly number[]) => number>
> = { moyenne, mediane };
