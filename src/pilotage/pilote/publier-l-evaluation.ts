import type { Comparaison, EvaluationDeCohorte, IndicateurCompare, MesureDuGroupe } from '#modules/pme-digitale';
import { INDICATEURS, type IndicateurDeLEvaluation } from '#modules/pme-digitale';
import { aDeuxChiffres } from '../arrondi';

export interface IndicateurPublie extends IndicateurCompare {
  readonly unite: (typeof INDICATEURS)[IndicateurDeLEvaluation]['unite'];
  readonly statistique: (typeof INDICATEURS)[IndicateurDeLEvaluation]['statistique'];
}

export interface EvaluationPubliee extends Pick<Comparaison, 'admises' | 'attente' | 'promues'> {
  readonly figesLe: string;
  readonly position: string;
  /** Null until the mission says that the cohort is evaluated. */
  readonly indicateurs: readonly IndicateurPublie[] | null;
}

const arrondir = (mesure: MesureDuGroupe | null): MesureDuGroupe | null =>
  mesure && {
    avantCentiemes: aDeuxChiffres(mesure.avantCentiemes),
    apresCentiemes: aDeuxChiffres(mesure.apresCentiemes),
    evolutionCentiemes: aDeuxChiffres(mesure.evolutionCentiemes),
  };

/** A median is the figure of one company: it is rounded. */
const publier = (compare: IndicateurCompare): IndicateurPublie => {
  const { unite, statistique } = INDICATEURS[compare.indicateur];
  if (statistique === 'moyenne') return { ...compare, unite, statistique };
  const { differenceDesEvolutionsCentiemes: difference } = compare;
  return {
    ...compare,
    unite,
    statistique,
    admises: arrondir(compare.admises),
    attente: arrondir(compare.attente),
    differenceDesEvolutionsCentiemes: difference === null ? null : aDeuxChiffres(difference),
  };
};

/** What may be shown in public of a comparison, whose small groups are hidden already. */
export const publierLEvaluation = (
  { groupes: { figesLe }, position, comparaison }: EvaluationDeCohorte,
  evaluee: boolean,
): EvaluationPubliee => {
  const { admises, attente, promues, indicateurs } = comparaison;
  return { figesLe, position, admises, attente, promues, indicateurs: evaluee ? indicateurs.map(publier) : null };
};
