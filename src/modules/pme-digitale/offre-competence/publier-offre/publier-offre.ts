import { Command, DoneByAnother } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { annonceDe, memeAnnonce, type AnnonceSaisie, type EntrepriseQuiPublie } from '../../annonce';
import type { Offre } from '../offre-competence';
import { OffreDejaPubliee } from '../offre-competence.errors';
import type { NatureDOffre, OffrePubliee } from '../offre-competence.events';
import { sonEntreprise } from '../roles';

/** By the company for itself: its SIREN is that of whoever acts. */
export class PublierOffre extends Command<AnnonceSaisie & { offreId: string; nature: NatureDOffre }> {
  static readonly authority = sonEntreprise;
}

/** `entreprise` is null when the company does not hold the status that day. */
export const publierOffre =
  ({ data, context: { actor, at } }: PublierOffre, entreprise: EntrepriseQuiPublie | null) =>
  (offre: Offre | null): readonly OffrePubliee[] => {
    const { offreId, nature } = data;
    const siren = actor.territoire;
    if (offre) {
      const { publication } = offre;
      const meme = publication.siren === siren && publication.nature === nature && memeAnnonce(publication, data);
      if (!meme) throw new OffreDejaPubliee();
      if (publication.publieePar !== actor.personneId) throw new DoneByAnother();
      return [];
    }
    const publieeLe = dateDeParis(at);
    const annonce = annonceDe(data, siren, publieeLe, entreprise);
    return [
      { type: 'OffrePubliee.v1', data: { offreId, ...annonce, nature, publieePar: actor.personneId, publieeLe } },
    ];
  };
