import type { Actor } from '#libs/event-sourcing';
import { LECTEURS, voitTousLesLabels } from './lecture';
import { estTerritoire } from './territoire';

/** A region, a company, or the whole country when both are absent. */
export interface Perimetre {
  readonly region?: string;
  readonly siren?: string;
}

const GENRES = Object.keys(LECTEURS) as (keyof typeof LECTEURS)[];
const voitSur = (genre: keyof typeof LECTEURS, role: string) => (LECTEURS[genre] as readonly string[]).includes(role);

const perimetreDe = ({ role, territoire }: Actor): Perimetre | undefined => {
  if (role === 'systeme') return {};
  const genre = GENRES.find((candidat) => voitSur(candidat, role) && estTerritoire(candidat, territoire));
  switch (genre) {
    case undefined:
      return undefined;
    case 'FR':
      return {};
    default:
      return { [genre]: territoire };
  }
};

const compatibles = (demande: string | undefined, limite: string | undefined) =>
  demande === undefined || limite === undefined || demande === limite;

/** Intersection of what a question asks for and what the actor may see; undefined when it is empty. */
export const visibles = (actor: Actor, demande: Perimetre = {}): Perimetre | undefined => {
  const limite = perimetreDe(actor);
  if (!limite) return undefined;
  const permis = compatibles(demande.region, limite.region) && compatibles(demande.siren, limite.siren);
  return permis ? { ...demande, ...limite } : undefined;
};

/** What belongs to the whole of a region, such as its credits, is not shown to a company. */
export const peutVoirLaRegion = (actor: Actor, region: string): boolean => {
  const permis = visibles(actor, { region });
  return permis !== undefined && permis.siren === undefined;
};

/** What an actor may not see is answered as if it did not exist. */
export const peutVoir = (actor: Actor, { siren, region }: { siren: string; region: string }): boolean =>
  visibles(actor, { siren, region }) !== undefined;

/** Evaluators see the applications of every company, which no other question shows them. */
export const peutVoirLeLabel = (actor: Actor, entreprise: { siren: string; region: string }): boolean =>
  voitTousLesLabels(actor) || peutVoir(actor, entreprise);
