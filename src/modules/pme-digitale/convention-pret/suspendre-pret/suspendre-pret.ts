import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { ConventionPret } from '../convention-pret';
import type { MOTIFS_DE_SUSPENSION, PretSuspendu } from '../convention-pret.events';
import { lesEntreprises } from '../roles';
import { conventionConnue, exigerEtat, partieDe } from '../suite-de-la-convention';

export class SuspendrePret extends Command<{ conventionId: string; motif: (typeof MOTIFS_DE_SUSPENSION)[number] }> {
  static readonly authority = lesEntreprises;
}

export const suspendre =
  ({ data: { conventionId, motif }, context: { actor, at } }: SuspendrePret) =>
  (etat: ConventionPret | null): readonly PretSuspendu[] => {
    const convention = conventionConnue(etat, actor);
    partieDe(convention, actor);
    if (convention.etat === 'suspendue') return [];
    exigerEtat(convention, 'La suspension', 'en-cours');
    const { salarieId } = convention.redaction;
    const data = { conventionId, salarieId, motif, suspenduPar: actor.personneId, suspenduLe: dateDeParis(at) };
    return [{ type: 'PretSuspendu.v1', data }];
  };
