import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import type { LabelEntreprise } from '../label-entreprise';
import * as Refus from '../label-entreprise.errors';
import type { InteretDeclare } from '../label-entreprise.events';

export class DeclarerInteret extends Command<{ siren: string }> {
  static readonly authority = permise({ FR: ['evaluateur', 'mission.pilote'] }, Refus.InteretReserve);
}

/** Each declares their own, before or after the company applies. */
export const declarer =
  ({ data: { siren }, context: { actor, at } }: DeclarerInteret) =>
  ({ interesses }: LabelEntreprise): readonly InteretDeclare[] => {
    if (interesses.includes(actor.personneId)) return [];
    return [{ type: 'InteretDeclare.v1', data: { siren, declarePar: actor.personneId, declareLe: dateDeParis(at) } }];
  };
