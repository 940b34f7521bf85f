import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Connecteur } from '../connecteur';
import * as Refus from '../connecteur.errors';
import type { CandidatureConnecteurDeposee, OrigineDeConnecteur } from '../connecteur.events';
import { estLeMemeProfil, etablirProfil, type ProfilSaisi } from '../profil';
import { luiMeme } from '../roles';

/** As a volunteer. The person who asks is the candidate, in the region of their role. */
export class CandidaterCommeConnecteur extends Command<ProfilSaisi & { origine: OrigineDeConnecteur }> {
  static readonly authority = luiMeme;
}

export const candidater =
  ({ data, context: { actor, at } }: CandidaterCommeConnecteur) =>
  (etat: Connecteur | null): readonly CandidatureConnecteurDeposee[] => {
    const { origine } = data;
    const deposeeLe = dateDeParis(at);
    const profil = etablirProfil(data, actor.territoire, deposeeLe);
    const estLaMeme = etat?.etat === 'candidat' && etat.origine === origine && estLeMemeProfil(etat.profil, profil);
    if (estLaMeme) return [];
    if (etat && etat.etat !== 'refuse' && etat.etat !== 'sorti') throw new Refus.DejaConnecteur();
    const candidature = { connecteurId: actor.personneId, ...profil, origine, deposeeLe };
    return [{ type: 'CandidatureConnecteurDeposee.v1', data: candidature }];
  };
