import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permiseAuSysteme } from '#modules/habilitations';
import type { CompteDeMinimis } from '../compte-de-minimis';
import { MouvementReserveAuSysteme } from '../compte-de-minimis.errors';
import type { CompteDeMinimisEvent } from '../compte-de-minimis.events';
import { suiteDuPlafond } from '../hors-plafond';

/** Makes an account say what a declaration of an earlier version left unsaid. */
export class VerifierPlafond extends Command<{ entrepriseUniqueId: string }> {
  static readonly authority = permiseAuSysteme(MouvementReserveAuSysteme);
}

export const verifier =
  ({ data: { entrepriseUniqueId }, context: { at } }: VerifierPlafond) =>
  (compte: CompteDeMinimis): readonly CompteDeMinimisEvent[] =>
    suiteDuPlafond(compte, entrepriseUniqueId, dateDeParis(at), compte.aides);
