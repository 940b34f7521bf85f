import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { ConventionPret } from '../convention-pret';
import type { LienDuSalarieEmis, UsageDuLien } from '../convention-pret.events';
import { emission } from '../emission-du-lien';
import { leProgramme } from '../roles';

export class EmettreLienDuSalarie extends Command<{ conventionId: string; usage: UsageDuLien; version: number }> {
  static readonly authority = leProgramme;
}

/** Whether the employee was asked that day, and did not answer: they are asked of a newer content the next day. */
const estSollicite = ({ liens }: ConventionPret, usage: UsageDuLien, jour: string): boolean =>
  usage === 'reponse' && liens.some((lien) => lien.usage === usage && lien.emisLe === jour && lien.reponse === null);

/** Once for each content and use. Changes nothing when the content is no longer the newest one, or the loan is over. */
export const emettre =
  ({ data: { usage, version }, context: { actor, at } }: EmettreLienDuSalarie) =>
  (convention: ConventionPret | null): readonly LienDuSalarieEmis[] => {
    if (convention?.finLe !== null || convention.texte.version !== version) return [];
    if (convention.liens.some((lien) => lien.usage === usage && lien.version === version)) return [];
    const emisLe = dateDeParis(at);
    if (estSollicite(convention, usage, emisLe)) return [];
    return [emission(convention, usage, actor.personneId, emisLe)];
  };
