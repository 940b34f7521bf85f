import type { DeclarationPme } from '../../declaration-pme/declaration-pme';
import type { SituationDePme } from '../../declaration-pme/declaration-pme.events';
import type { ExperimentationEvent, MembreDuGroupe } from '../../experimentation/experimentation.events';
import type { Groupes } from '../../experimentation/groupes';
import {
  CALCULS_DE_L_EVALUATION,
  INDICATEURS,
  INDICATEURS_DE_L_EVALUATION,
  type IndicateurDeLEvaluation,
} from './indicateurs';

/** A group of fewer answers is not shown: its members could be recognised. */
const SEUIL = 5;

/** One to four are hidden; none is nobody's secret. */
const montrable = (nombre: number): number | null => (nombre > 0 && nombre < SEUIL ? null : nombre);

/** Null where fewer than five companies answered, and where they could be counted. */
export interface GroupeCompare {
  readonly effectif: number | null;
  /** Those that made both declarations. */
  readonly repondantes: number | null;
  /** Those that left the cohort or its list since. */
  readonly sorties: number | null;
}

/** In whole hundredths of the unit. `evolution` is the statistic of what changed in each company. */
export interface MesureDuGroupe {
  readonly avantCentiemes: number;
  readonly apresCentiemes: number;
  readonly evolutionCentiemes: number;
}

export interface IndicateurCompare {
  readonly indicateur: IndicateurDeLEvaluation;
  readonly admises: MesureDuGroupe | null;
  readonly attente: MesureDuGroupe | null;
  /** Evolution of those admitted less that of the list; null unless both are shown. */
  readonly differenceDesEvolutionsCentiemes: number | null;
}

export interface Comparaison {
  readonly admises: GroupeCompare;
  readonly attente: GroupeCompare;
  /** Companies of the list that had a place afterwards, and stay in its group. */
  readonly promues: number | null;
  readonly indicateurs: readonly IndicateurCompare[];
}

interface Paire {
  readonly avant: Readonly<SituationDePme>;
  readonly apres: Readonly<SituationDePme>;
}

export interface FaitsCompares {
  readonly groupes: Groupes;
  /** Facts of the cohort after the groups were fixed. */
  readonly depuis: readonly ExperimentationEvent[];
  /** Both declarations of each application, by SIREN and rank. */
  readonly declarations: (membre: MembreDuGroupe) => DeclarationPme | undefined;
}

const paireDe = (declaration: DeclarationPme | undefined): readonly Paire[] => {
  const { initiale, finale } = declaration?.declarations ?? {};
  return initiale && finale ? [{ avant: initiale.situation, apres: finale.situation }] : [];
};

const mesurer = (indicateur: IndicateurDeLEvaluation, paires: readonly Paire[]): MesureDuGroupe | null => {
  if (paires.length < SEUIL) return null;
  const { statistique, valeur } = INDICATEURS[indicateur];
  const calculer = CALCULS_DE_L_EVALUATION[statistique];
  return {
    avantCentiemes: calculer(paires.map(({ avant }) => valeur(avant))),
    apresCentiemes: calculer(paires.map(({ apres }) => valeur(apres))),
    evolutionCentiemes: calculer(paires.map(({ avant, apres }) => valeur(apres) - valeur(avant))),
  };
};

/** Members of a group whom a fact of this type names, each once. */
const nommes = (
  membres: readonly MembreDuGroupe[],
  depuis: readonly ExperimentationEvent[],
  type: 'EntreprisePromue.v1' | 'EntrepriseSortie.v1',
): readonly MembreDuGroupe[] =>
  membres.filter(({ siren, rang }) =>
    depuis.some((fait) => fait.type === type && fait.data.siren === siren && fait.data.rang === rang),
  );

/** A pure function of the facts: the same ones give the same figures, whatever was recorded afterwards. */
export const comparer = ({ groupes, depuis, declarations }: FaitsCompares): Comparaison => {
  const pairesDe = (membres: readonly MembreDuGroupe[]) => membres.flatMap((membre) => paireDe(declarations(membre)));
  const paires = { admises: pairesDe(groupes.admises), attente: pairesDe(groupes.attente) };
  const resumer = (nom: keyof Groupes): GroupeCompare => ({
    effectif: montrable(groupes[nom].length),
    repondantes: montrable(paires[nom].length),
    sorties: montrable(nommes(groupes[nom], depuis, 'EntrepriseSortie.v1').length),
  });
  const comparerSur = (indicateur: IndicateurDeLEvaluation): IndicateurCompare => {
    const [admises, attente] = [mesurer(indicateur, paires.admises), mesurer(indicateur, paires.attente)];
    const difference = admises && attente ? admises.evolutionCentiemes - attente.evolutionCentiemes : null;
    return { indicateur, admises, attente, differenceDesEvolutionsCentiemes: difference };
  };
  return {
    admises: resumer('admises'),
    attente: resumer('attente'),
    promues: montrable(nommes(groupes.attente, depuis, 'EntreprisePromue.v1').length),
    indicateurs: INDICATEURS_DE_L_EVALUATION.map(comparerSur),
  };
};
