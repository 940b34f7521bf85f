import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import type { Partenaire } from '../partenaire';
import * as Refus from '../partenaire.errors';
import type { PartenaireSorti } from '../partenaire.events';
import { partenaireActif } from '../suite-du-partenaire';

export class SortirPartenaire extends Command<{ siren: string }> {
  static readonly authority = permise({ FR: ['mission.pilote'] }, Refus.PartenariatReserve);
}

export const sortir =
  ({ data: { siren }, context: { actor, at } }: SortirPartenaire) =>
  (etat: Partenaire): readonly PartenaireSorti[] => {
    if (etat.etat === 'sorti') return [];
    partenaireActif(etat);
    return [{ type: 'PartenaireSorti.v1', data: { siren, enregistrePar: actor.personneId, sortiLe: dateDeParis(at) } }];
  };
