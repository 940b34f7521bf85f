import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { peutVoir } from '#modules/habilitations';
import type { Offre } from '../offre-competence';
import * as Refus from '../offre-competence.errors';
import type { OffreRetiree } from '../offre-competence.events';
import { sonEntreprise } from '../roles';

export class RetirerOffre extends Command<{ offreId: string }> {
  static readonly authority = sonEntreprise;
}

export const retirerOffre =
  ({ data: { offreId }, context: { actor, at } }: RetirerOffre) =>
  (offre: Offre | null): readonly OffreRetiree[] => {
    if (!offre || !peutVoir(actor, offre.publication)) throw new Refus.OffreInconnue();
    if (offre.etat === 'retiree') return [];
    if (offre.etat === 'expiree') throw new Refus.OffreTerminee();
    return [{ type: 'OffreRetiree.v1', data: { offreId, retireePar: actor.personneId, retireeLe: dateDeParis(at) } }];
  };
