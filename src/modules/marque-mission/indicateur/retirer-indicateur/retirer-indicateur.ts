import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import type { Indicateur } from '../indicateur';
import * as Refus from '../indicateur.errors';
import type { IndicateurRetire } from '../indicateur.events';

export class RetirerIndicateur extends Command<{ code: string }> {
  static readonly authority = permise({ FR: ['mission.pilote'] }, Refus.IndicateurReserve);
}

export const retirerIndicateur =
  ({ data: { code }, context: { actor, at } }: RetirerIndicateur) =>
  (indicateur: Indicateur): readonly IndicateurRetire[] => {
    if (indicateur.etat === 'absent') throw new Refus.IndicateurInconnu();
    if (indicateur.etat === 'retire') return [];
    return [{ type: 'IndicateurRetire.v1', data: { code, retirePar: actor.personneId, retireLe: dateDeParis(at) } }];
  };
