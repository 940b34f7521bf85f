import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permiseAuSysteme } from '#modules/habilitations';
import { compteDeMinimis, type CompteDeMinimis } from '../compte-de-minimis';
import { MouvementReserveAuSysteme } from '../compte-de-minimis.errors';
import type { CompteDeMinimisEvent, Part, PartRecue } from '../compte-de-minimis.events';
import { partAvecObjets, type PartDeDossiers } from '../compte-de-minimis.upcasts';
import { suiteDuPlafond } from '../hors-plafond';
import { nomDeTranche } from '../parts';
import { reservationsDepassees } from '../verification';

const estAncienne = (part: Part | PartDeDossiers): part is PartDeDossiers =>
  [...part.reservations, ...part.reservationsCloses].some(
    (reservation) => !('objet' in reservation || 'cle' in reservation),
  ) || [...part.horsPlafond, ...part.figes].some((objet) => typeof objet === 'string');

/** For a command that may have waited in the outbox since its version 1. */
const commandeAvecPart = (data: object): object => {
  const { part } = data as { readonly part: Part | PartDeDossiers };
  return estAncienne(part) ? { ...data, part: partAvecObjets(part) } : data;
};

/** Asked for when another account has ceded the part of members. */
export class RecevoirPart extends Command<Omit<PartRecue['data'], 'recueLe'>> {
  static readonly authority = permiseAuSysteme(MouvementReserveAuSysteme);
  static readonly upcast = commandeAvecPart;
}

/** Prior aid of all members counts from now on, and reservations are verified again (Regulation (EU) 2023/2831, article 3(8)). */
export const recevoir =
  ({ data, context: { at } }: RecevoirPart) =>
  (compte: CompteDeMinimis): readonly CompteDeMinimisEvent[] => {
    if (nomDeTranche(data) in compte.mouvements) return [];

    const { entrepriseUniqueId, tranche, tranches } = data;
    const recueLe = dateDeParis(at);
    const recue: PartRecue = { type: 'PartRecue.v2', data: { ...data, recueLe } };
    if (tranche < tranches) return [recue];
    const apres = compteDeMinimis.evolve(structuredClone(compte), recue);
    return [
      recue,
      ...suiteDuPlafond(apres, entrepriseUniqueId, recueLe, apres.aides),
      ...reservationsDepassees(apres, entrepriseUniqueId, recueLe),
    ];
  };
