import { Command } from '#libs/event-sourcing';
import { permiseAuSysteme } from '#modules/habilitations';
import { financementDe, type DossierAide } from '../dossier-aide';
import type { FinancementReserve } from '../dossier-aide.events';
import { EtapeReserveeAuSysteme } from '../dossier-aide.errors';

export class ConfirmerFinancement extends Command<{
  dossierId: string;
  reservationId: string;
  regleDeMinimis: string;
}> {
  static readonly authority = permiseAuSysteme(EtapeReserveeAuSysteme);
}

export const confirmerFinancement =
  ({ data: { dossierId, reservationId, regleDeMinimis } }: ConfirmerFinancement) =>
  (dossier: DossierAide): readonly FinancementReserve[] => {
    const financement = financementDe(dossier);
    if (dossier.etat !== 'valide' || !dossier.creditsConfirmes || financement?.reservationId !== reservationId)
      return [];
    const { region, montantCentimes: montantReserveCentimes, expireLe } = dossier.validation;
    return [
      {
        type: 'FinancementReserve.v1',
        data: { dossierId, region, ...financement, montantReserveCentimes, regleDeMinimis, expireLe },
      },
    ];
  };
