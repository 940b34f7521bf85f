import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { ConventionPret } from '../convention-pret';
import type { MOTIFS_DE_RUPTURE, PretRompu } from '../convention-pret.events';
import { lesEntreprises } from '../roles';
import { conventionConnue, exigerEtat, partieDe } from '../suite-de-la-convention';

export class RomprePret extends Command<{ conventionId: string; motif: (typeof MOTIFS_DE_RUPTURE)[number] }> {
  static readonly authority = lesEntreprises;
}

/** By either company. Before the loan starts, it gives the convention up. */
export const rompre =
  ({ data: { conventionId, motif }, context: { actor, at } }: RomprePret) =>
  (etat: ConventionPret | null): readonly PretRompu[] => {
    const convention = conventionConnue(etat, actor);
    partieDe(convention, actor);
    if (convention.rupture === motif) return [];
    exigerEtat(convention, 'La rupture', 'en-preparation', 'signee', 'en-cours', 'suspendue');
    const { salarieId } = convention.redaction;
    const aCommence = convention.enVigueur !== null;
    const rompu = { motif, aCommence, rompuPar: actor.personneId, rompuLe: dateDeParis(at) };
    return [{ type: 'PretRompu.v1', data: { conventionId, salarieId, ...rompu } }];
  };
