import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Connecteur } from '../connecteur';
import type { ConsentementAnnuaireRetire } from '../connecteur.events';
import { luiMeme } from '../roles';
import { connecteurConnu } from '../suite-du-connecteur';

/** Whatever their state: a consent is withdrawn as easily as it was given (RGPD, article 7.3). */
export class RetirerDeLAnnuaire extends Command {
  static readonly authority = luiMeme;
}

export const retirerDeLAnnuaire =
  ({ context: { actor, at } }: RetirerDeLAnnuaire) =>
  (etat: Connecteur | null): readonly ConsentementAnnuaireRetire[] => {
    const { connecteurId, annuaire } = connecteurConnu(etat, actor);
    return annuaire
      ? [{ type: 'ConsentementAnnuaireRetire.v1', data: { connecteurId, retireLe: dateDeParis(at) } }]
      : [];
  };
