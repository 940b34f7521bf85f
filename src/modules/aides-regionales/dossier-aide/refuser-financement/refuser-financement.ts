import { Command } from '#libs/event-sourcing';
import { permiseAuSysteme } from '#modules/habilitations';
import { financementDe, type DossierAide } from '../dossier-aide';
import type { CompteOppose, FinancementRefuse, MotifDeFinancementRefuse } from '../dossier-aide.events';
import { EtapeReserveeAuSysteme } from '../dossier-aide.errors';

/** Sends the file back to its instructor with the figures of the envelope or account that refused. */
export class RefuserFinancement extends Command<{
  dossierId: string;
  reservationId: string;
  motif: MotifDeFinancementRefuse;
  disponibleCentimes: number;
  /** Without its date in the commands of earlier versions. */
  compteDeMinimis: (CompteOppose & { readonly au?: string }) | null;
  /** First date on which the amount would fit under the ceiling; null when there is none. */
  possibleLe: string | null;
}> {
  static readonly authority = permiseAuSysteme(EtapeReserveeAuSysteme);
}

export const refuserFinancement =
  ({
    data: { dossierId, reservationId, motif, disponibleCentimes, compteDeMinimis, possibleLe },
  }: RefuserFinancement) =>
  (dossier: DossierAide): readonly FinancementRefuse[] => {
    const financement = financementDe(dossier);
    if (dossier.etat !== 'valide' && dossier.etat !== 'finance') return [];
    if (financement?.reservationId !== reservationId) return [];
    const { region, montantCentimes } = dossier.validation;
    return [
      {
        type: 'FinancementRefuse.v2',
        data: {
          dossierId,
          region,
          ...financement,
          motif,
          montantCentimes,
          disponibleCentimes,
          compteDeMinimis: compteDeMinimis && { ...compteDeMinimis, au: compteDeMinimis.au ?? null },
          possibleLe,
        },
      },
    ];
  };
