import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permiseAuSysteme } from '#modules/habilitations';
import { estAccorde, type DossierAide } from '../dossier-aide';
import { EtapeReserveeAuSysteme } from '../dossier-aide.errors';
import type { VersementsSuspendus } from '../dossier-aide.events';
import { verseCentimes } from '../execution';

/** Sent when the company's account says that this aid is over the ceiling. */
export class SuspendreVersements extends Command<{ dossierId: string }> {
  static readonly authority = permiseAuSysteme(EtapeReserveeAuSysteme);
}

export const suspendre =
  ({ data: { dossierId }, context: { at } }: SuspendreVersements) =>
  (dossier: DossierAide): readonly VersementsSuspendus[] => {
    if (!estAccorde(dossier) || dossier.suspension) return [];
    const { region } = dossier.demande;
    const data = { dossierId, region, verseCentimes: verseCentimes(dossier), suspendusLe: dateDeParis(at) };
    return [{ type: 'VersementsSuspendus.v1', data }];
  };
