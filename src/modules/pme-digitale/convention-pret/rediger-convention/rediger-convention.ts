import { Command, DoneByAnother } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { memeContenu, type Clauses, type Contenu } from '../contenu';
import type { ConventionPret } from '../convention-pret';
import * as Refus from '../convention-pret.errors';
import type { ConventionPretRedigee } from '../convention-pret.events';
import { verifierLOrigine } from '../origine';
import { verifierLesClauses, verifierLesEntreprises, type Prealables } from '../regles-du-contenu';
import { lesEntreprises } from '../roles';

export class RedigerConvention extends Command<
  Clauses & {
    conventionId: string;
    utilisatriceSiren: string;
    salarieId: string;
    /** The match that it comes from; null without one. */
    appariementId: string | null;
  }
> {
  static readonly authority = lesEntreprises;

  /** The lender is the company that writes it. */
  get contenu(): Contenu {
    const { conventionId: _, appariementId: __, ...contenu } = this.data;
    return { ...contenu, preteuseSiren: this.context.actor.territoire };
  }
}

export const rediger =
  (command: RedigerConvention, avant: Prealables) =>
  (etat: ConventionPret | null): readonly ConventionPretRedigee[] => {
    const { contenu, data, context } = command;
    const { conventionId, salarieId, appariementId } = data;
    const redigePar = context.actor.personneId;
    if (etat) {
      const memeOrigine = (etat.redaction.origine?.appariementId ?? null) === appariementId;
      if (etat.derniereVersion > 1 || !memeOrigine || !memeContenu(etat.texte.contenu, contenu))
        throw new Refus.ConventionDejaRedigee();
      if (etat.redaction.redigeePar !== redigePar) throw new DoneByAnother();
      return [];
    }
    const redigeeLe = dateDeParis(context.at);
    if (redigePar === salarieId) throw new Refus.SalarieEtSignataire();
    const regions = verifierLesEntreprises(contenu, avant);
    verifierLesClauses(contenu, redigeeLe);
    const origine = verifierLOrigine(contenu, appariementId, avant);
    const empreinte = avant.empreinteDe(contenu);
    return [
      {
        type: 'ConventionPretRedigee.v1',
        data: {
          conventionId,
          salarieId,
          version: 1,
          empreinte,
          contenu,
          ...regions,
          origine,
          redigeePar: redigePar,
          redigeeLe,
        },
      },
    ];
  };
