import type { Actor } from '#libs/event-sourcing';
import { visibles } from '#modules/habilitations';

/** The part of a territory that bounds which requests and services somebody reads; undefined for one who reads none by it. */
export const perimetreDesDemandes = (actor: Actor, siren?: string) => {
  const demande = siren === undefined ? {} : { siren };
  if (actor.role === 'referent.territorial') return { ...demande, region: actor.territoire };
  return visibles(actor, demande);
};
