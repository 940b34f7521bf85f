import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { ConventionPret } from '../convention-pret';
import type { LienDuSalarieEmis, UsageDuLien } from '../convention-pret.events';
import { emission } from '../emission-du-lien';
import { leProgramme } from '../roles';

export class EmettreLienDuSalarie extends Command<{ conventionId: string; usage: UsageDuLien; version: number }> {
  static readonly authority = leProgramme;
}

/** Once for each content and use. Changes nothing when the content is no longer the newest one, or the loan is over. */
export const emettre =
  ({ data: { usage, version }, context: { actor, at } }: EmettreLienDuSalarie) =>
  (convention: ConventionPret | null): readonly LienDuSalarieEmis[] => {
    if (convention?.finLe !== null || convention.texte.version !== version) return [];
    if (convention.liens.some((lien) => lien.usage === usage && lien.version === version)) return [];
    return [emission(convention, usage, actor.personneId, dateDeParis(at))];
  };
