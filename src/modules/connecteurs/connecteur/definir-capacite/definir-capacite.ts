import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Connecteur } from '../connecteur';
import type { CapaciteDefinie } from '../connecteur.events';
import { luiMeme } from '../roles';
import { connecteurAccepte } from '../suite-du-connecteur';

/** 0 takes no more requests. */
export class DefinirCapacite extends Command<{ capacite: number }> {
  static readonly authority = luiMeme;
}

export const definirCapacite =
  ({ data: { capacite }, context: { actor, at } }: DefinirCapacite) =>
  (etat: Connecteur | null): readonly CapaciteDefinie[] => {
    if (connecteurAccepte(etat, actor).capacite === capacite) return [];
    return [
      { type: 'CapaciteDefinie.v1', data: { connecteurId: actor.personneId, capacite, definieLe: dateDeParis(at) } },
    ];
  };
