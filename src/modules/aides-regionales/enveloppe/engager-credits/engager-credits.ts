import { Command } from '#libs/event-sourcing';
import { permiseAuSysteme } from '#modules/habilitations';
import type { Enveloppe } from '../enveloppe';
import { CreditsNonReserves, MouvementReserveAuSysteme } from '../enveloppe.errors';
import type { CreditsEngages } from '../enveloppe.events';

/** Commits the granted amount of a reservation and frees the rest. */
export class EngagerCredits extends Command<{
  enveloppeId: string;
  dossierId: string;
  reservationId: string;
  montantCentimes: number;
}> {
  static readonly authority = permiseAuSysteme(MouvementReserveAuSysteme);
}

export const engager =
  ({ data: { enveloppeId, dossierId, reservationId, montantCentimes } }: EngagerCredits) =>
  ({ ouverture, reservations, engagements }: Enveloppe): readonly CreditsEngages[] => {
    if (dossierId in engagements) return [];
    const reserve = reservations[reservationId];
    if (!ouverture || reserve === undefined || reserve < montantCentimes) throw new CreditsNonReserves();

    const { region, annee } = ouverture;
    const libereCentimes = reserve - montantCentimes;
    const data = { enveloppeId, region, annee, dossierId, reservationId, montantCentimes, libereCentimes };
    return [{ type: 'CreditsEngages.v1', data }];
  };
