import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Besoin } from '../besoin-competence';
import * as Refus from '../besoin-competence.errors';
import type { BesoinRetire } from '../besoin-competence.events';
import { sonEntreprise } from '../roles';
import { besoinConnu } from '../suite-du-besoin';

export class RetirerBesoin extends Command<{ besoinId: string }> {
  static readonly authority = sonEntreprise;
}

export const retirerBesoin =
  ({ data: { besoinId }, context: { actor, at } }: RetirerBesoin) =>
  (etat: Besoin | null): readonly BesoinRetire[] => {
    const besoin = besoinConnu(etat, actor);
    if (besoin.etat === 'retire') return [];
    if (besoin.etat === 'expire') throw new Refus.BesoinTermine();
    if (besoin.pourvuPar !== null) throw new Refus.BesoinDejaPourvu();
    return [{ type: 'BesoinRetire.v1', data: { besoinId, retirePar: actor.personneId, retireLe: dateDeParis(at) } }];
  };
