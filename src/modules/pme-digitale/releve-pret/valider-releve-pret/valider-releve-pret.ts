import { Command, DoneByAnother } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { RelevesDuPret } from '../releve-pret';
import type { RelevePretValide } from '../releve-pret.events';
import { lesDeuxEntreprises } from '../roles';
import { designe, exigerEtat, releveARepondre } from '../suite-du-releve';

export class ValiderRelevePret extends Command<{ conventionId: string; mois: string; rang: number }> {
  static readonly authority = lesDeuxEntreprises;
}

export const valider =
  ({ data, context: { actor, at } }: ValiderRelevePret) =>
  (releves: RelevesDuPret | null): readonly RelevePretValide[] => {
    const releve = releveARepondre(releves, data, actor);
    if (releve.etat === 'valide') {
      if (releve.validePar !== actor.personneId) throw new DoneByAnother();
      return [];
    }
    exigerEtat(releve, 'La validation', 'saisi');
    const validation = { validePar: actor.personneId, valideLe: dateDeParis(at) };
    return [{ type: 'RelevePretValide.v1', data: { ...designe(releve), ...validation } }];
  };
