import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permiseAuSysteme } from '#modules/habilitations';
import { estAccorde, type DossierAide } from '../dossier-aide';
import { EtapeReserveeAuSysteme } from '../dossier-aide.errors';
import type { VersementsRepris } from '../dossier-aide.events';

/** Sent when the company's account says that this aid is within the ceiling again. */
export class ReprendreVersements extends Command<{ dossierId: string }> {
  static readonly authority = permiseAuSysteme(EtapeReserveeAuSysteme);
}

export const reprendre =
  ({ data: { dossierId }, context: { at } }: ReprendreVersements) =>
  (dossier: DossierAide): readonly VersementsRepris[] => {
    if (!estAccorde(dossier) || !dossier.suspension) return [];
    return [
      {
        type: 'VersementsRepris.v1',
        data: { dossierId, region: dossier.demande.region, reprisLe: dateDeParis(at) },
      },
    ];
  };
