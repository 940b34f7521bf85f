import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permiseAuSysteme } from '#modules/habilitations';
import { cleDObjet, commandeAvecObjet, type Objet } from '#modules/objets';
import type { CompteDeMinimis } from '../compte-de-minimis';
import * as Refus from '../compte-de-minimis.errors';
import type { CompteDeMinimisEvent, MotifDAjustement } from '../compte-de-minimis.events';
import { aidesChangees, suiteDuPlafond } from '../hors-plafond';

/** Follows the object of an aid, whose acts alone change what the aid counts for. */
export class AjusterOctroi extends Command<{
  entrepriseUniqueId: string;
  objet: Objet;
  montantCentimes: number;
  motif: MotifDAjustement;
}> {
  static readonly authority = permiseAuSysteme(Refus.MouvementReserveAuSysteme);
  static readonly upcast = commandeAvecObjet;
}

export const ajuster =
  ({ data: { entrepriseUniqueId, objet, montantCentimes, motif }, context: { at } }: AjusterOctroi) =>
  (compte: CompteDeMinimis): readonly CompteDeMinimisEvent[] => {
    const cle = cleDObjet(objet);
    const aide = compte.aides[cle];
    if (!aide) throw new Refus.AideInconnueAuCompte();
    if (aide.montantCentimes === montantCentimes) return [];

    const montants = { ancienMontantCentimes: aide.montantCentimes, nouveauMontantCentimes: montantCentimes };
    const ajusteLe = dateDeParis(at);
    const data = { entrepriseUniqueId, objet, ...montants, motif, ajusteLe };
    const aides = aidesChangees(compte.aides, cle, { montantCentimes });
    return [{ type: 'OctroiAjuste.v2', data }, ...suiteDuPlafond(compte, entrepriseUniqueId, ajusteLe, aides)];
  };
