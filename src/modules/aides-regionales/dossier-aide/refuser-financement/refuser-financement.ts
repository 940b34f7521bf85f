import { Command } from '#libs/event-sourcing';
import { permiseAuSysteme } from '#modules/habilitations';
import { financementDe, type DossierAide } from '../dossier-aide';
import type { CompteOppose, FinancementRefuse, MotifDeFinancementRefuse } from '../dossier-aide.events';
import { EtapeReserveeAuSysteme } from '../dossier-aide.errors';

/** Envelope or account refused: the file goes back to its instructor with the figures. */
export class RefuserFinancement extends Command<{
  dossierId: string;
  reservationId: string;
  motif: MotifDeFinancementRefuse;
  disponibleCentimes: number;
  compteDeMinimis: CompteOppose | null;
  /** First date at which the amount would fit under the ceiling, when there is one. */
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
    if (dossier.etat !== 'valide' || financement?.reservationId !== reservationId) return [];
    const { region, montantCentimes } = dossier.validation;
    return [
      {
        type: 'FinancementRefuse.v1',
        data: {
          dossierId,
          region,
          ...financement,
          motif,
          montantCentimes,
          disponibleCentimes,
          compteDeMinimis,
          possibleLe,
        },
      },
    ];
  };
