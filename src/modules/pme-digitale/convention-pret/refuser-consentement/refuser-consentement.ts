import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { ConventionPret } from '../convention-pret';
import type { ConsentementSalarieRefuse } from '../convention-pret.events';
import { lienQuiSert, type LienPresente } from '../lien';
import { leProgramme } from '../roles';

export class RefuserConsentement extends Command<LienPresente> {
  static readonly authority = leProgramme;
}

/** The loan does not start, or ends on the day that was agreed before. Nothing else follows, and nobody may ask again for as long. */
export const refuser =
  ({ data, context: { at } }: RefuserConsentement) =>
  (etat: ConventionPret | null): readonly ConsentementSalarieRefuse[] => {
    const refuseLe = dateDeParis(at);
    const qui = lienQuiSert(etat, data, 'reponse', 'refus', refuseLe);
    if (!qui) return [];
    const { convention, lien } = qui;
    const { conventionId, salarieId, numero } = lien;
    const { version, empreinte } = convention.texte;
    const effet = convention.enVigueur ? 'le-pret-n-est-pas-renouvele' : 'le-pret-ne-commence-pas';
    return [
      {
        type: 'ConsentementSalarieRefuse.v1',
        data: {
          conventionId,
          salarieId,
          version,
          empreinte,
          reconnuPar: 'lien-a-usage-unique',
          numero,
          effet,
          refuseLe,
        },
      },
    ];
  };
