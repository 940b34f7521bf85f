import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Connecteur } from '../connecteur';
import * as Refus from '../connecteur.errors';
import type { CandidatureConnecteurRefusee, MotifDeRefus } from '../connecteur.events';
import { saRegion } from '../roles';
import { connecteurConnu, refuserDecisionSurSoi } from '../suite-du-connecteur';

export class RefuserConnecteur extends Command<{ connecteurId: string; motifs: readonly MotifDeRefus[] }> {
  static readonly authority = saRegion;
}

export const refuser =
  ({ data: { connecteurId, motifs }, context: { actor, at } }: RefuserConnecteur) =>
  (etat: Connecteur | null): readonly CandidatureConnecteurRefusee[] => {
    const candidat = connecteurConnu(etat, actor);
    const ranges = motifs.toSorted();
    if (candidat.etat === 'refuse' && candidat.motifs.join() === ranges.join()) return [];
    if (candidat.etat !== 'candidat') throw new Refus.CandidatureDeConnecteurClose();
    refuserDecisionSurSoi(candidat, actor);
    const refus = { motifs: ranges, refuseePar: actor.personneId, refuseeLe: dateDeParis(at) };
    return [{ type: 'CandidatureConnecteurRefusee.v1', data: { connecteurId, ...refus } }];
  };
