import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { ConventionPret } from '../convention-pret';
import type { ConsentementSalarieRecueilli, ConventionPretRenouvelee } from '../convention-pret.events';
import { lienQuiSert, type LienPresente } from '../lien';
import { leProgramme } from '../roles';
import { renouvellement } from '../suite-de-la-convention';

/** Sent by the page of the employee, who has no account: the link says who they are. */
export class RecueillirConsentement extends Command<LienPresente> {
  static readonly authority = leProgramme;
}

export const recueillir =
  ({ data, context: { at } }: RecueillirConsentement) =>
  (etat: ConventionPret | null): readonly (ConsentementSalarieRecueilli | ConventionPretRenouvelee)[] => {
    const recueilliLe = dateDeParis(at);
    const qui = lienQuiSert(etat, data, 'reponse', 'consentement', recueilliLe);
    if (!qui) return [];
    const { convention, lien } = qui;
    const { conventionId, salarieId, numero } = lien;
    const { version, empreinte } = convention.texte;
    const reconnu = { reconnuPar: 'lien-a-usage-unique', numero } as const;
    return [
      {
        type: 'ConsentementSalarieRecueilli.v1',
        data: { conventionId, salarieId, version, empreinte, ...reconnu, recueilliLe },
      },
      ...renouvellement(convention, { consenti: true }, recueilliLe),
    ];
  };
