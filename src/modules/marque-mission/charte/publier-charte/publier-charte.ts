import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import { enVigueur, type Charte } from '../charte';
import * as Refus from '../charte.errors';
import type { ChartePubliee, NatureDeCharte } from '../charte.events';

export class PublierCharte extends Command<{ nature: NatureDeCharte; texte: string }> {
  static readonly authority = permise({ FR: ['mission.pilote'] }, Refus.PublicationDeCharteReservee);
}

export const publier =
  ({ data: { nature, texte }, context: { actor, at } }: PublierCharte, empreinte: string) =>
  (charte: Charte): readonly ChartePubliee[] => {
    if (enVigueur(charte)?.empreinte === empreinte) return [];
    const version = charte.versions.length + 1;
    const publication = { publieePar: actor.personneId, publieeLe: dateDeParis(at) };
    return [{ type: 'ChartePubliee.v1', data: { nature, version, texte, empreinte, ...publication } }];
  };
