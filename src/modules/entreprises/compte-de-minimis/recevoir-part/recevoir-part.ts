import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permiseAuSysteme } from '#modules/habilitations';
import { compteDeMinimis, type CompteDeMinimis } from '../compte-de-minimis';
import { MouvementReserveAuSysteme } from '../compte-de-minimis.errors';
import type { CompteDeMinimisEvent, MembreDuCompte, Part, PartRecue } from '../compte-de-minimis.events';
import { suiteDuPlafond } from '../hors-plafond';
import { reservationsDepassees } from '../verification';

/** Asked for when another account has ceded the part of members. */
export class RecevoirPart extends Command<{
  entrepriseUniqueId: string;
  de: string;
  membres: readonly MembreDuCompte[];
  mouvementId: string;
  part: Part;
  effetLe: string;
}> {
  static readonly authority = permiseAuSysteme(MouvementReserveAuSysteme);
}

/** Prior aid of all members counts from now on, and reservations are verified again (Regulation (EU) 2023/2831, article 3(8)). */
export const recevoir =
  ({ data, context: { at } }: RecevoirPart) =>
  (compte: CompteDeMinimis): readonly CompteDeMinimisEvent[] => {
    if (data.mouvementId in compte.mouvements) return [];

    const { entrepriseUniqueId } = data;
    const recueLe = dateDeParis(at);
    const recue: PartRecue = { type: 'PartRecue.v1', data: { ...data, recueLe } };
    const apres = compteDeMinimis.evolve(structuredClone(compte), recue);
    return [
      recue,
      ...suiteDuPlafond(apres, entrepriseUniqueId, recueLe, apres.aides),
      ...reservationsDepassees(apres, entrepriseUniqueId, recueLe),
    ];
  };
