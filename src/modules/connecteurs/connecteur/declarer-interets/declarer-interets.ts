import { Command } from '#libs/event-sourcing';
import { dateDeParis, estSiren } from '#libs/france';
import type { Connecteur } from '../connecteur';
import * as Refus from '../connecteur.errors';
import type { InteretsDuConnecteurDeclares } from '../connecteur.events';
import { luiMeme } from '../roles';
import { connecteurConnu } from '../suite-du-connecteur';

/** The whole list again: a company that is left out is no longer one of them. */
export class DeclarerInterets extends Command<{ sirens: readonly string[] }> {
  static readonly authority = luiMeme;
}

export const declarerInterets =
  ({ data, context: { actor, at } }: DeclarerInterets) =>
  (etat: Connecteur | null): readonly InteretsDuConnecteurDeclares[] => {
    const { connecteurId, interets } = connecteurConnu(etat, actor);
    const sirens = [...new Set(data.sirens)].sort();
    const incorrect = sirens.find((siren) => !estSiren(siren));
    if (incorrect !== undefined) throw new Refus.InteretIncorrect(incorrect);
    if (interets.join() === sirens.join()) return [];
    return [{ type: 'InteretsDuConnecteurDeclares.v1', data: { connecteurId, sirens, declaresLe: dateDeParis(at) } }];
  };
