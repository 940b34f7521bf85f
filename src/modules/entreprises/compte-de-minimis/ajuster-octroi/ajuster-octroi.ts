import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permiseAuSysteme } from '#modules/habilitations';
import { cleDOctroi } from '../cle-d-aide';
import type { CompteDeMinimis } from '../compte-de-minimis';
import * as Refus from '../compte-de-minimis.errors';
import type { CompteDeMinimisEvent, MotifDAjustement } from '../compte-de-minimis.events';
import { aidesChangees, suiteDuPlafond } from '../hors-plafond';

/** Follows the file of an aid, whose acts alone change what the aid counts for. */
export class AjusterOctroi extends Command<{
  entrepriseUniqueId: string;
  dossierId: string;
  montantCentimes: number;
  motif: MotifDAjustement;
}> {
  static readonly authority = permiseAuSysteme(Refus.MouvementReserveAuSysteme);
}

export const ajuster =
  ({ data: { entrepriseUniqueId, dossierId, montantCentimes, motif }, context: { at } }: AjusterOctroi) =>
  (compte: CompteDeMinimis): readonly CompteDeMinimisEvent[] => {
    const cle = cleDOctroi(dossierId);
    const aide = compte.aides[cle];
    if (!aide) throw new Refus.AideInconnueAuCompte();
    if (aide.montantCentimes === montantCentimes) return [];

    const montants = { ancienMontantCentimes: aide.montantCentimes, nouveauMontantCentimes: montantCentimes };
    const ajusteLe = dateDeParis(at);
    const data = { entrepriseUniqueId, dossierId, ...montants, motif, ajusteLe };
    const aides = aidesChangees(compte.aides, cle, { montantCentimes });
    return [{ type: 'OctroiAjuste.v1', data }, ...suiteDuPlafond(compte, entrepriseUniqueId, ajusteLe, aides)];
  };
