import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Connecteur } from '../connecteur';
import * as Refus from '../connecteur.errors';
import type { ConnecteurEvent, MotifDeSuspension } from '../connecteur.events';
import { remettreTout } from '../remise';
import { saRegion } from '../roles';
import { connecteurConnu, refuserDecisionSurSoi } from '../suite-du-connecteur';

export class SuspendreConnecteur extends Command<{ connecteurId: string; motif: MotifDeSuspension }> {
  static readonly authority = saRegion;
}

export const suspendre =
  ({ data: { connecteurId, motif }, context: { actor, at } }: SuspendreConnecteur) =>
  (etat: Connecteur | null): readonly ConnecteurEvent[] => {
    const connecteur = connecteurConnu(etat, actor);
    if (connecteur.etat === 'suspendu' && connecteur.motifs.includes(motif)) return [];
    if (connecteur.etat === 'suspendu') throw new Refus.ConnecteurNonActif();
    if (connecteur.etat !== 'accepte') throw new Refus.ConnecteurNonAccepte();
    refuserDecisionSurSoi(connecteur, actor);
    const suspenduLe = dateDeParis(at);
    return [
      { type: 'ConnecteurSuspendu.v1', data: { connecteurId, motif, suspenduPar: actor.personneId, suspenduLe } },
      ...remettreTout(connecteur, 'suspension', suspenduLe),
    ];
  };
