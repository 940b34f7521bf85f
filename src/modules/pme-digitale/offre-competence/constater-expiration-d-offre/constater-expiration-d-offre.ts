import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Offre } from '../offre-competence';
import type { OffreExpiree } from '../offre-competence.events';
import { leProgramme } from '../roles';

/** The outbox sends this command on the day after the last day of an offer. */
export class ConstaterExpirationDOffre extends Command<{ offreId: string }> {
  static readonly authority = leProgramme;
}

export const constaterExpirationDOffre =
  ({ data: { offreId }, context: { at } }: ConstaterExpirationDOffre) =>
  (offre: Offre | null): readonly OffreExpiree[] => {
    const expireeLe = dateDeParis(at);
    return offre?.etat === 'publiee' && offre.publication.au < expireeLe
      ? [{ type: 'OffreExpiree.v1', data: { offreId, expireeLe } }]
      : [];
  };
