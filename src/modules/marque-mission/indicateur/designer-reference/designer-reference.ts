import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import { indicateurActif, refuserTrajectoireAnterieure } from '../definition';
import type { Indicateur } from '../indicateur';
import * as Refus from '../indicateur.errors';
import type { ReferenceDesignee } from '../indicateur.events';
import { referenceDe } from '../references';

export class DesignerReference extends Command<{ code: string; reference: string }> {
  static readonly authority = permise({ FR: ['mission.pilote'] }, Refus.IndicateurReserve);
}

export const designer =
  ({ data: { code, reference }, context: { actor, at } }: DesignerReference) =>
  (indicateur: Indicateur): readonly ReferenceDesignee[] => {
    const connu = indicateurActif(indicateur);
    if (connu.reference === reference) return [];
    const designee = referenceDe(reference);
    if (designee === undefined) throw new Refus.ReferenceInconnue();
    refuserTrajectoireAnterieure(Object.values(connu.cibles), designee.annee);
    const designation = { designeePar: actor.personneId, designeeLe: dateDeParis(at) };
    return [{ type: 'ReferenceDesignee.v1', data: { code, reference, ...designation } }];
  };
