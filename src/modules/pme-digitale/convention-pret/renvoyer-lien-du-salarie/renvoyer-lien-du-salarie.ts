import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { ConventionPret } from '../convention-pret';
import * as Refus from '../convention-pret.errors';
import type { LienDuSalarieEmis } from '../convention-pret.events';
import { emission } from '../emission-du-lien';
import { LienDejaEnvoyeCeJour } from '../lien.errors';
import { lesEntreprises } from '../roles';
import { conventionConnue, exigerEtat, exigerPreteuse } from '../suite-de-la-convention';

export class RenvoyerLienDuSalarie extends Command<{ conventionId: string }> {
  static readonly authority = lesEntreprises;
}

/** Another link, which takes the place of the one before: to answer, or to take back what was agreed. One a day, so that nobody is pressed. */
export const renvoyer =
  ({ context: { actor, at } }: RenvoyerLienDuSalarie) =>
  (etat: ConventionPret | null): readonly LienDuSalarieEmis[] => {
    const convention = conventionConnue(etat, actor);
    exigerPreteuse(convention, actor);
    exigerEtat(convention, 'L’envoi d’un lien', 'en-preparation', 'signee', 'en-cours', 'suspendue');
    const { texte, enVigueur, liens } = convention;
    if (!enVigueur && texte.part === 'demandee') throw new Refus.PartEnAttente();
    if (!enVigueur && texte.part === 'refusee') throw new Refus.PartIndisponible();
    const emisLe = dateDeParis(at);
    // A loan that goes on is one that the employee may always take back, whatever becomes of its renewal.
    const usage = texte.part === 'tenue' && !texte.consenti ? 'reponse' : 'retrait';
    const dernier = liens.findLast((lien) => lien.usage === usage);
    if (dernier?.emisLe === emisLe) {
      if (dernier.emisPar === actor.personneId) return [];
      throw new LienDejaEnvoyeCeJour();
    }
    return [emission(convention, usage, actor.personneId, emisLe)];
  };
