import type { Connecteur } from './connecteur';
import type { DemandesRemises, MotifDeRemise } from './connecteur.events';

/** Hands over every request for which a place is held, in charge or just asked for; nothing when there is none. */
export const remettreTout = (
  { connecteurId, places, remises }: Connecteur,
  motif: MotifDeRemise,
  remisesLe: string,
): readonly DemandesRemises[] => {
  const demandes = places.filter((demandeId) => !remises.includes(demandeId));
  return demandes.length === 0
    ? []
    : [{ type: 'DemandesRemises.v1', data: { connecteurId, motif, demandes, remisesLe } }];
};
