import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Besoin } from '../besoin-competence';
import type { BesoinExpire } from '../besoin-competence.events';
import { leProgramme } from '../roles';

/** The outbox sends this command on the day after the last day of a need. */
export class ConstaterExpirationDeBesoin extends Command<{ besoinId: string }> {
  static readonly authority = leProgramme;
}

export const constaterExpirationDeBesoin =
  ({ data: { besoinId }, context: { at } }: ConstaterExpirationDeBesoin) =>
  (besoin: Besoin | null): readonly BesoinExpire[] => {
    const expireLe = dateDeParis(at);
    return besoin?.etat === 'publie' && besoin.pourvuPar === null && besoin.publication.au < expireLe
      ? [{ type: 'BesoinExpire.v1', data: { besoinId, expireLe } }]
      : [];
  };
