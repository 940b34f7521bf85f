import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { capaciteInitialeDu } from '../capacite';
import type { Connecteur } from '../connecteur';
import * as Refus from '../connecteur.errors';
import type { ConnecteurAccepte } from '../connecteur.events';
import { saRegion } from '../roles';
import { connecteurConnu, refuserDecisionSurSoi } from '../suite-du-connecteur';

export class AccepterConnecteur extends Command<{ connecteurId: string }> {
  static readonly authority = saRegion;
}

export const accepter =
  ({ data: { connecteurId }, context: { actor, at } }: AccepterConnecteur) =>
  (etat: Connecteur | null): readonly ConnecteurAccepte[] => {
    const candidat = connecteurConnu(etat, actor);
    if (candidat.etat === 'accepte') return [];
    if (candidat.etat !== 'candidat') throw new Refus.CandidatureDeConnecteurClose();
    refuserDecisionSurSoi(candidat, actor);
    if (candidat.complement) throw new Refus.ComplementAttendu();
    const accepteLe = dateDeParis(at);
    const capacite = capaciteInitialeDu(accepteLe);
    return [
      { type: 'ConnecteurAccepte.v1', data: { connecteurId, capacite, acceptePar: actor.personneId, accepteLe } },
    ];
  };
