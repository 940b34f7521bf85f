import { Command, DoneByAnother } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { annonceDe, memeAnnonce, type AnnonceSaisie, type EntrepriseQuiPublie } from '../../annonce';
import type { Besoin } from '../besoin-competence';
import { BesoinDejaPublie } from '../besoin-competence.errors';
import type { BesoinPublie } from '../besoin-competence.events';
import { sonEntreprise } from '../roles';

/** By the company for itself: its SIREN is that of whoever acts. */
export class PublierBesoin extends Command<AnnonceSaisie & { besoinId: string }> {
  static readonly authority = sonEntreprise;
}

/** `entreprise` is null when the company does not hold the status that day. */
export const publierBesoin =
  ({ data, context: { actor, at } }: PublierBesoin, entreprise: EntrepriseQuiPublie | null) =>
  (besoin: Besoin | null): readonly BesoinPublie[] => {
    const siren = actor.territoire;
    if (besoin) {
      const { publication } = besoin;
      if (publication.siren !== siren || !memeAnnonce(publication, data)) throw new BesoinDejaPublie();
      if (publication.publiePar !== actor.personneId) throw new DoneByAnother();
      return [];
    }
    const publieLe = dateDeParis(at);
    const annonce = annonceDe(data, siren, publieLe, entreprise);
    return [
      {
        type: 'BesoinPublie.v1',
        data: { besoinId: data.besoinId, ...annonce, publiePar: actor.personneId, publieLe },
      },
    ];
  };
