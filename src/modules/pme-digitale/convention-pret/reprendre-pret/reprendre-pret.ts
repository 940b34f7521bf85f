import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { ConventionPret } from '../convention-pret';
import type { PretRepris } from '../convention-pret.events';
import { lesEntreprises } from '../roles';
import { conventionConnue, exigerEtat, partieDe } from '../suite-de-la-convention';

export class ReprendrePret extends Command<{ conventionId: string }> {
  static readonly authority = lesEntreprises;
}

export const reprendre =
  ({ data: { conventionId }, context: { actor, at } }: ReprendrePret) =>
  (etat: ConventionPret | null): readonly PretRepris[] => {
    const convention = conventionConnue(etat, actor);
    partieDe(convention, actor);
    if (convention.etat === 'en-cours') return [];
    exigerEtat(convention, 'La reprise', 'suspendue');
    const { salarieId } = convention.redaction;
    const data = { conventionId, salarieId, reprisPar: actor.personneId, reprisLe: dateDeParis(at) };
    return [{ type: 'PretRepris.v1', data }];
  };
