import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Connecteur } from '../connecteur';
import type { ProfilDefini } from '../connecteur.events';
import { estLeMemeProfil, etablirProfil, type ProfilSaisi } from '../profil';
import { luiMeme } from '../roles';
import { connecteurAccepte } from '../suite-du-connecteur';

export class DefinirProfil extends Command<ProfilSaisi> {
  static readonly authority = luiMeme;
}

export const definirProfil =
  ({ data, context: { actor, at } }: DefinirProfil) =>
  (etat: Connecteur | null): readonly ProfilDefini[] => {
    const connecteur = connecteurAccepte(etat, actor);
    const definiLe = dateDeParis(at);
    const profil = etablirProfil(data, connecteur.profil.region, definiLe);
    if (estLeMemeProfil(connecteur.profil, profil)) return [];
    return [{ type: 'ProfilDefini.v1', data: { connecteurId: actor.personneId, ...profil, definiLe } }];
  };
