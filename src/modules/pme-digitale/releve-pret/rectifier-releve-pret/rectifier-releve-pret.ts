import { Command, DoneByAnother } from '#libs/event-sourcing';
import type { RelevesDuPret } from '../releve-pret';
import * as Refus from '../releve-pret.errors';
import type { RelevePretRectifie } from '../releve-pret.events';
import { lesDeuxEntreprises } from '../roles';
import { conventionDeLaPreteuse, memeSaisie, verifierLaSaisie, type PretLu, type Saisie } from '../saisie';
import { releveConnu } from '../suite-du-releve';

export class RectifierRelevePret extends Command<Saisie & { rangRemplace: number }> {
  static readonly authority = lesDeuxEntreprises;
}

/** By the lender, whether the statement waits, is contested or is validated. */
export const rectifier =
  ({ data, context: { actor, at } }: RectifierRelevePret, { convention: etat, precedentDu }: PretLu) =>
  (releves: RelevesDuPret | null): readonly RelevePretRectifie[] => {
    const { rangRemplace, ...saisie } = data;
    const releve = releveConnu(releves, data.mois, actor);
    const convention = conventionDeLaPreteuse(etat, actor);
    const meme = memeSaisie(releve, saisie);
    if (meme && releve.rang === rangRemplace + 1) {
      if (releve.saisiPar !== actor.personneId) throw new DoneByAnother();
      return [];
    }
    if (releve.rang !== rangRemplace) throw new Refus.ReleveRemplace(releve.rang);
    if (meme) throw new Refus.RectificationSansChangement();
    const verifiee = verifierLaSaisie(saisie, { convention, precedentDu }, actor, at);
    const rangs = { rang: rangRemplace + 1, rangRemplace, rangValide: releves?.valides[data.mois]?.rang ?? null };
    return [{ type: 'RelevePretRectifie.v1', data: { ...verifiee, ...rangs } }];
  };
