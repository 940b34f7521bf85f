import { Command, DoneByAnother } from '#libs/event-sourcing';
import type { RelevesDuPret } from '../releve-pret';
import * as Refus from '../releve-pret.errors';
import type { RelevePretSaisi } from '../releve-pret.events';
import { lesDeuxEntreprises } from '../roles';
import { conventionDeLaPreteuse, memeSaisie, verifierLaSaisie, type PretLu, type Saisie } from '../saisie';

export class SaisirRelevePret extends Command<Saisie> {
  static readonly authority = lesDeuxEntreprises;
}

export const saisir =
  ({ data, context: { actor, at } }: SaisirRelevePret, { convention: etat, precedentDu }: PretLu) =>
  (releves: RelevesDuPret | null): readonly RelevePretSaisi[] => {
    const convention = conventionDeLaPreteuse(etat, actor);
    const deja = releves?.parMois[data.mois];
    if (deja) {
      if (deja.rang > 1 || !memeSaisie(deja, data)) throw new Refus.ReleveDejaSaisi(data.mois);
      if (deja.saisiPar !== actor.personneId) throw new DoneByAnother();
      return [];
    }
    return [
      {
        type: 'RelevePretSaisi.v1',
        data: { ...verifierLaSaisie(data, { convention, precedentDu }, actor, at), rang: 1 },
      },
    ];
  };
