import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Offre } from '../offre-competence';
import type { PartDOffreRendue } from '../offre-competence.events';
import { leProgramme } from '../roles';

/** Once its match is declined, or its need is met otherwise. */
export class RendrePart extends Command<{ offreId: string; appariementId: string }> {
  static readonly authority = leProgramme;
}

export const rendrePart =
  ({ data: { offreId, appariementId }, context: { at } }: RendrePart) =>
  (offre: Offre | null): readonly PartDOffreRendue[] =>
    offre?.parts.some((part) => part.appariementId === appariementId)
      ? [{ type: 'PartDOffreRendue.v1', data: { offreId, appariementId, rendueLe: dateDeParis(at) } }]
      : [];
