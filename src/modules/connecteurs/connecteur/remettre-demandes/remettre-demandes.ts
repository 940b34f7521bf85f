import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permiseAuSysteme } from '#modules/habilitations';
import type { Connecteur } from '../connecteur';
import { RemiseReservee } from '../connecteur.errors';
import type { DemandesRemises } from '../connecteur.events';
import { remettreTout } from '../remise';

/** At the end of a label, whatever ended it. */
export class RemettreDemandes extends Command<{ connecteurId: string }> {
  static readonly authority = permiseAuSysteme(RemiseReservee);
}

export const remettreDemandes =
  ({ context: { at } }: RemettreDemandes) =>
  (etat: Connecteur | null): readonly DemandesRemises[] =>
    etat ? remettreTout(etat, 'fin-de-label', dateDeParis(at)) : [];
