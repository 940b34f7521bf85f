import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { ConventionPret } from '../convention-pret';
import type { ConsentementSalarieRetire } from '../convention-pret.events';
import { lienQuiSert, type LienPresente } from '../lien';
import { leProgramme } from '../roles';

export class RetirerConsentement extends Command<LienPresente> {
  static readonly authority = leProgramme;
}

/** The loan does not start, or ends that day. */
export const retirer =
  ({ data, context: { at } }: RetirerConsentement) =>
  (etat: ConventionPret | null): readonly ConsentementSalarieRetire[] => {
    const retireLe = dateDeParis(at);
    const qui = lienQuiSert(etat, data, 'retrait', 'retrait', retireLe);
    if (!qui) return [];
    const { conventionId, salarieId, numero } = qui.lien;
    const effet = qui.convention.enVigueur ? 'le-pret-prend-fin' : 'le-pret-ne-commence-pas';
    const reconnu = { reconnuPar: 'lien-a-usage-unique', numero } as const;
    return [{ type: 'ConsentementSalarieRetire.v1', data: { conventionId, salarieId, ...reconnu, effet, retireLe } }];
  };
