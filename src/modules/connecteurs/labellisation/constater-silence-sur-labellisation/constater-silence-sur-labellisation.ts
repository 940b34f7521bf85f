import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Labellisation } from '../labellisation';
import type { LabellisationEvent } from '../labellisation.events';
import { lHorloge } from '../roles';
import { decisionDuSilence } from '../suite-de-la-labellisation';

/** The outbox sends this command on the day after the last day of the delay. */
export class ConstaterSilenceSurLabellisation extends Command<{ connecteurId: string; rang: number }> {
  static readonly authority = lHorloge;
}

/** Changes nothing when the request was decided meanwhile. */
export const constaterSilence =
  ({ data: { rang }, context: { at } }: ConstaterSilenceSurLabellisation) =>
  (etat: Labellisation): readonly LabellisationEvent[] =>
    etat.demande?.rang === rang ? decisionDuSilence(etat, dateDeParis(at)) : [];
