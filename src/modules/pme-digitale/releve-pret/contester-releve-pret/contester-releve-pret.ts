import { Command, DoneByAnother } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { RelevesDuPret } from '../releve-pret';
import type { MotifDeContestationDeReleve, RelevePretConteste } from '../releve-pret.events';
import { lesDeuxEntreprises } from '../roles';
import { designe, exigerEtat, releveARepondre } from '../suite-du-releve';

export class ContesterRelevePret extends Command<{
  conventionId: string;
  mois: string;
  rang: number;
  motif: MotifDeContestationDeReleve;
}> {
  static readonly authority = lesDeuxEntreprises;
}

export const contester =
  ({ data, context: { actor, at } }: ContesterRelevePret) =>
  (releves: RelevesDuPret | null): readonly RelevePretConteste[] => {
    const releve = releveARepondre(releves, data, actor);
    if (releve.contestation?.motif === data.motif) {
      if (releve.contestation.par !== actor.personneId) throw new DoneByAnother();
      return [];
    }
    exigerEtat(releve, 'La contestation', 'saisi');
    const contestation = { motif: data.motif, contestePar: actor.personneId, contesteLe: dateDeParis(at) };
    return [{ type: 'RelevePretConteste.v1', data: { ...designe(releve), ...contestation } }];
  };
