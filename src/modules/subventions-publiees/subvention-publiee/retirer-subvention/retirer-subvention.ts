import { Command } from '#libs/event-sourcing';
import { permiseAuSysteme } from '#modules/habilitations';
import { PublicationReservee } from '../subvention-publiee.errors';
import type { EtatSubvention } from '../subvention-publiee';
import type { SubventionRetiree } from '../subvention-publiee.events';

/** Undoes what one file gave. Another file that was imported with it as the same subsidies has then to be imported again. */
export class RetirerSubvention extends Command<{ empreinte: string; reprise: string; motif: string }> {
  static readonly authority = permiseAuSysteme(PublicationReservee);
}

export const retirer =
  ({ data: { empreinte, reprise, motif } }: RetirerSubvention) =>
  ({ publication }: EtatSubvention): readonly SubventionRetiree[] =>
    publication?.reprise === reprise
      ? [{ type: 'SubventionRetiree.v1', data: { ...publication, empreinte, reprise, motif } }]
      : [];
