import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Connecteur } from '../connecteur';
import * as Refus from '../connecteur.errors';
import type { ConsentementAnnuaireDonne } from '../connecteur.events';
import { luiMeme } from '../roles';
import { connecteurConnu } from '../suite-du-connecteur';

export class ConsentirALAnnuaire extends Command {
  static readonly authority = luiMeme;
}

/** The public directory then shows their name, commune and skills (RGPD, article 6.1.a: consent, withdrawn as easily as given). */
export const consentir =
  ({ context: { actor, at } }: ConsentirALAnnuaire) =>
  (etat: Connecteur | null): readonly ConsentementAnnuaireDonne[] => {
    const { connecteurId, annuaire, etat: statut } = connecteurConnu(etat, actor);
    if (annuaire) return [];
    if (statut !== 'accepte' && statut !== 'suspendu') throw new Refus.ConsentementSansAcceptation();
    return [{ type: 'ConsentementAnnuaireDonne.v1', data: { connecteurId, donneLe: dateDeParis(at) } }];
  };
