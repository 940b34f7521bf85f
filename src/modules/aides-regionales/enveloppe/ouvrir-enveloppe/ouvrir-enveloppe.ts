import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import type { Dispositif } from '../../dispositif/dispositif';
import { DispositifInconnu } from '../../dispositif/dispositif.errors';
import { enveloppeIdDe, type Enveloppe } from '../enveloppe';
import * as Refus from '../enveloppe.errors';
import type { EnveloppeOuverte } from '../enveloppe.events';

export class OuvrirEnveloppe extends Command<{
  dispositifId: string;
  annee: number;
  montantCentimes: number;
}> {
  static readonly authority = permise(
    { region: ['region.gestionnaire-financier'] },
    Refus.EnveloppeReserveeAuGestionnaire,
  );
}

export const ouvrir =
  (
    { data: { dispositifId, annee, montantCentimes }, context: { actor, at } }: OuvrirEnveloppe,
    dispositif: Dispositif,
  ) =>
  (enveloppe: Enveloppe): readonly EnveloppeOuverte[] => {
    const region = actor.territoire;
    if (dispositif.etat === 'absent' || dispositif.regles.region !== region) throw new DispositifInconnu();
    if (enveloppe.ouverture) {
      if (enveloppe.ouverture.montantCentimes === montantCentimes) return [];
      throw new Refus.EnveloppeDejaOuverte();
    }
    const enveloppeId = enveloppeIdDe(region, annee, dispositifId);
    const ouverteLe = dateDeParis(at);
    return [
      { type: 'EnveloppeOuverte.v1', data: { enveloppeId, region, dispositifId, annee, montantCentimes, ouverteLe } },
    ];
  };
