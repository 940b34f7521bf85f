import type { Actor } from '#libs/event-sourcing';
import { peutVoir } from '#modules/habilitations';
import type { Besoin } from './besoin-competence';
import { BesoinInconnu } from './besoin-competence.errors';

/** Throws `BesoinInconnu` also for one that the actor may not see. */
export const besoinConnu = (besoin: Besoin | null, actor: Actor): Besoin => {
  if (!besoin || !peutVoir(actor, besoin.publication)) throw new BesoinInconnu();
  return besoin;
};
