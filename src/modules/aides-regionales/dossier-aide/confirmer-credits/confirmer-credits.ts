import { Command } from '#libs/event-sourcing';
import { permiseAuSysteme } from '#modules/habilitations';
import { financementDe, type DossierAide } from '../dossier-aide';
import type { CreditsConfirmes } from '../dossier-aide.events';
import { EtapeReserveeAuSysteme } from '../dossier-aide.errors';

export class ConfirmerCredits extends Command<{
  dossierId: string;
  reservationId: string;
}> {
  static readonly authority = permiseAuSysteme(EtapeReserveeAuSysteme);
}

/** Changes nothing when the file was withdrawn, refused or has expired: that fact already frees the money. */
export const confirmer =
  ({ data: { dossierId, reservationId } }: ConfirmerCredits) =>
  (dossier: DossierAide): readonly CreditsConfirmes[] => {
    const financement = financementDe(dossier);
    if (dossier.etat !== 'valide' || financement?.reservationId !== reservationId || dossier.creditsConfirmes)
      return [];
    const { montantCentimes, transportRoutier, valideeLe: dateDeReference } = dossier.validation;
    return [
      {
        type: 'CreditsConfirmes.v1',
        data: { dossierId, ...financement, montantCentimes, transportRoutier, dateDeReference },
      },
    ];
  };
