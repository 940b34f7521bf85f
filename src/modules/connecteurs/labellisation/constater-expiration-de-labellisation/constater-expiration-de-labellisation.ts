import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Labellisation } from '../labellisation';
import type { LabellisationExpiree } from '../labellisation.events';
import { lHorloge } from '../roles';
import { expirationDe } from '../suite-de-la-labellisation';

/** The outbox sends this command on the day after the last day of a label. */
export class ConstaterExpirationDeLabellisation extends Command<{ connecteurId: string; numero: string }> {
  static readonly authority = lHorloge;
}

/** Changes nothing when the label was renewed or withdrawn meanwhile. */
export const constaterExpiration =
  ({ data: { numero }, context: { at } }: ConstaterExpirationDeLabellisation) =>
  ({ certificat }: Labellisation): readonly LabellisationExpiree[] =>
    certificat?.numero === numero ? expirationDe(certificat, dateDeParis(at)) : [];
