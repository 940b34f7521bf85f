import { Command } from '#libs/event-sourcing';
import { ajouterDesJours, dateDeParis } from '#libs/france';
import { permiseAuSysteme } from '#modules/habilitations';
import { financementDe, type DossierAide } from '../dossier-aide';
import type { ReservationExpiree } from '../dossier-aide.events';
import { EtapeReserveeAuSysteme } from '../dossier-aide.errors';

/** The outbox sends this command on the day after the last day of the reservation. */
export class ConstaterExpiration extends Command<{
  dossierId: string;
  reservationId: string;
}> {
  static readonly authority = permiseAuSysteme(EtapeReserveeAuSysteme);
}

/** Changes nothing when the aid was granted meanwhile: the money stays committed. */
export const constaterExpiration =
  ({ data: { dossierId, reservationId }, context }: ConstaterExpiration) =>
  (dossier: DossierAide): readonly ReservationExpiree[] => {
    const financement = financementDe(dossier);
    if ((dossier.etat !== 'valide' && dossier.etat !== 'finance') || financement?.reservationId !== reservationId)
      return [];
    const expireeLe = ajouterDesJours(dossier.validation.expireLe, 1);
    if (dateDeParis(context.at) < expireeLe) return [];
    return [
      { type: 'ReservationExpiree.v1', data: { dossierId, region: dossier.demande.region, ...financement, expireeLe } },
    ];
  };
