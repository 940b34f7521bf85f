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

/** The referent of a region sees its network and its requests, as those who see the region do. */
export const peutVoirLeReseau = (actor: Actor, region: string): boolean =>
  peutVoirLaRegion(actor, region) || (actor.role === 'referent.territorial' && actor.territoire === region);

/** A request of a company is seen by it too. */
export const peutVoirSaDemande = (actor: Actor, demande: { siren: string; region: string }): boolean =>
  peutVoir(actor, demande) || peutVoirLeReseau(actor, demande.region);

/** A connecteur sees what is proposed to them by name, and nothing by their territory. */
export const estConnecteur = ({ role }: Actor): boolean => role === 'connecteur';

/** An evaluator forms their own opinion before they read that of another. */
export const estEvaluateur = ({ role }: Actor): boolean => role === 'evaluateur';

/** Whether somebody acts as the company itself, and not for it. */
export const estDeLEntreprise = ({ territoire }: Actor, siren: string): boolean => territoire === siren;

/** Evaluators see the applications of every company, which no other question shows them. */
export const peutVoirLeLabel = (actor: Actor, entreprise: { siren: string; region: string }): boolean =>
  voitTousLesLabels(actor) || peutVoir(actor, entreprise);

/** Evaluators see the labels of the connecteurs of every region, which no other question shows them. */
export const peutVoirLaLabellisation = (actor: Actor, region: string): boolean =>
  voitTousLesLabels(actor) || peutVoirLeReseau(actor, region);
