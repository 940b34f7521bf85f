import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { ConventionPret } from '../convention-pret';
import { DateDeConventionFuture } from '../convention-pret.errors';
import type { POSTES_DE_RETOUR, RetourAuPosteConstate } from '../convention-pret.events';
import { RetourAvantLaFin, RetourDejaConstate } from '../debut.errors';
import { lesEntreprises } from '../roles';
import { conventionConnue, exigerEtat, exigerPreteuse } from '../suite-de-la-convention';

export class ConstaterRetour extends Command<{
  conventionId: string;
  poste: (typeof POSTES_DE_RETOUR)[number];
  retourLe: string;
}> {
  static readonly authority = lesEntreprises;
}

/** To the same post or an equivalent one, once the loan is over (L8241-2). */
export const constaterRetour =
  ({ data: { conventionId, poste, retourLe }, context: { actor, at } }: ConstaterRetour) =>
  (etat: ConventionPret | null): readonly RetourAuPosteConstate[] => {
    const convention = conventionConnue(etat, actor);
    exigerPreteuse(convention, actor);
    const { retour, redaction, finLe } = convention;
    if (retour?.poste === poste && retour.retourLe === retourLe) return [];
    if (retour) throw new RetourDejaConstate();
    exigerEtat(convention, 'Le retour au poste', 'echue', 'rompue');
    const constateLe = dateDeParis(at);
    if (retourLe > constateLe) throw new DateDeConventionFuture(retourLe);
    if (finLe !== null && retourLe < finLe) throw new RetourAvantLaFin(finLe);
    const constat = { poste, retourLe, constatePar: actor.personneId, constateLe };
    return [{ type: 'RetourAuPosteConstate.v1', data: { conventionId, salarieId: redaction.salarieId, ...constat } }];
  };
