import { evolved, type GlobalPosition, type Journal, type RecordedEvent } from '#libs/event-sourcing';
import { declarationPme, idDeLaDeclaration, type DeclarationPme } from '../../declaration-pme/declaration-pme';
import type { DeclarationPmeEvent } from '../../declaration-pme/declaration-pme.events';
import { experimentation, type Experimentation } from '../../experimentation/experimentation';
import type { ExperimentationEvent, GroupesDeComparaisonFiges } from '../../experimentation/experimentation.events';
import { groupesDe, memesGroupes } from '../../experimentation/groupes';
import { comparer, type Comparaison } from './comparer';

const TYPES_DES_DECLARATIONS = [
  'SituationInitialeDeclaree.v1',
  'SituationFinaleDeclaree.v1',
  'DeclarationPmeCorrigee.v1',
] as const satisfies readonly DeclarationPmeEvent['type'][];

export interface EvaluationDeCohorte {
  /** Last position of the journal whose facts are counted. */
  readonly position: GlobalPosition;
  readonly cohorte: Experimentation;
  readonly groupes: Readonly<GroupesDeComparaisonFiges['data']>;
  /** Whether the facts before make the same groups again. */
  readonly refaits: boolean;
  readonly comparaison: Comparaison;
}

type FaitDeLaCohorte = RecordedEvent & ExperimentationEvent;

const lireLaCohorte = async (
  journal: Journal,
  experimentationId: string,
  jusquA: GlobalPosition,
): Promise<readonly FaitDeLaCohorte[]> => {
  const faits: RecordedEvent[] = [];
  for await (const page of journal.readStream(`${experimentation.category}-${experimentationId}`))
    faits.push(...page.filter(({ position }) => position <= jusquA));
  return faits as unknown as readonly FaitDeLaCohorte[];
};

const replier = (faits: readonly ExperimentationEvent[]): Experimentation | null =>
  faits.reduce<Experimentation | null>((etat, fait) => evolved(experimentation, etat, fait), null);

const lireLesDeclarations = async (
  journal: Journal,
  upTo: GlobalPosition,
): Promise<ReadonlyMap<string, DeclarationPme | null>> => {
  const etats = new Map<string, DeclarationPme | null>();
  const { category } = declarationPme;
  for await (const page of journal.readStreams({ category, upTo, types: TYPES_DES_DECLARATIONS }))
    for (const fait of page)
      etats.set(
        fait.stream,
        declarationPme.evolve(etats.get(fait.stream) ?? null, fait as unknown as DeclarationPmeEvent),
      );
  return etats;
};

/** Null when the cohort is not open at this position. */
export const lireCohorteA = async (
  journal: Journal,
  experimentationId: string,
  jusquA: GlobalPosition,
): Promise<{ readonly cohorte: Experimentation; readonly faits: readonly FaitDeLaCohorte[] } | null> => {
  const faits = await lireLaCohorte(journal, experimentationId, jusquA);
  const cohorte = replier(faits);
  return cohorte && { cohorte, faits };
};

/**
 * The comparison from the facts up to a position alone; null while the groups are not fixed there. The same position gives the same
 * figures again, whatever was recorded since: declarations, corrections, promotions.
 */
export const evaluerA = async (
  journal: Journal,
  experimentationId: string,
  position: GlobalPosition,
): Promise<EvaluationDeCohorte | null> => {
  const lue = await lireCohorteA(journal, experimentationId, position);
  if (!lue?.cohorte.groupes) return null;
  const { cohorte, faits } = lue;
  const { groupes } = lue.cohorte;
  const gel = faits.findIndex(({ type }) => type === 'GroupesDeComparaisonFiges.v1');
  const avant = replier(faits.slice(0, gel));
  const etats = await lireLesDeclarations(journal, position);
  const comparaison = comparer({
    groupes,
    depuis: faits.slice(gel + 1),
    declarations: (membre) => etats.get(`${declarationPme.category}-${idDeLaDeclaration(membre)}`) ?? undefined,
  });
  return {
    position,
    cohorte,
    groupes,
    refaits: avant !== null && memesGroupes(groupesDe(avant), groupes),
    comparaison,
  };
};

/** Position of the fact by which the mission said that the cohort is evaluated; null before. */
export const positionDeLEvaluation = async (
  journal: Journal,
  experimentationId: string,
  jusquA: GlobalPosition,
): Promise<GlobalPosition | null> => {
  const faits = await lireLaCohorte(journal, experimentationId, jusquA);
  return faits.find(({ type }) => type === 'ExperimentationEvaluee.v1')?.position ?? null;
};
