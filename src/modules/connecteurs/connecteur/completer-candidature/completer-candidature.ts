import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Connecteur } from '../connecteur';
import * as Refus from '../connecteur.errors';
import type { CandidatureCompletee } from '../connecteur.events';
import { estLeMemeProfil, etablirProfil, type ProfilSaisi } from '../profil';
import { luiMeme } from '../roles';
import { connecteurConnu } from '../suite-du-connecteur';

/** The whole profile again, with what the region asked for. */
export class CompleterCandidature extends Command<ProfilSaisi> {
  static readonly authority = luiMeme;
}

export const completer =
  ({ data, context: { actor, at } }: CompleterCandidature) =>
  (etat: Connecteur | null): readonly CandidatureCompletee[] => {
    const candidat = connecteurConnu(etat, actor);
    if (candidat.etat !== 'candidat') throw new Refus.CandidatureDeConnecteurClose();
    const completeeLe = dateDeParis(at);
    const profil = etablirProfil(data, candidat.profil.region, completeeLe);
    if (candidat.complement === null) {
      if (estLeMemeProfil(candidat.profil, profil)) return [];
      throw new Refus.AucunComplementDemande();
    }
    return [{ type: 'CandidatureCompletee.v1', data: { connecteurId: actor.personneId, ...profil, completeeLe } }];
  };
