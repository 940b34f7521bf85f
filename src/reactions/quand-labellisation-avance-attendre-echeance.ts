import type { CommandContext } from '#libs/event-sourcing';
import { ajouterDesJours, debutDuJourAParis } from '#libs/france';
import { Later, reaction } from '#libs/projections';
import {
  ConstaterExpirationDeLabellisation,
  ConstaterSilenceSurLabellisation,
  type LabellisationEvent,
} from '#modules/connecteurs';

const lendemain = (date: string) => debutDuJourAParis(ajouterDesJours(date, 1));

const attendreLaFin = (
  { connecteurId, numero, expireLe }: { connecteurId: string; numero: string; expireLe: string },
  context: CommandContext,
) => [new Later(lendemain(expireLe), new ConstaterExpirationDeLabellisation({ connecteurId, numero }, context))];

/** The clock of the labels of connecteurs. Each command changes nothing when it comes too late. */
export const quandLabellisationAvanceAttendreEcheance = reaction<LabellisationEvent>({
  name: 'quand-labellisation-avance-attendre-echeance',
  sends: [ConstaterSilenceSurLabellisation, ConstaterExpirationDeLabellisation],
  inOrderOf: ({ data: { connecteurId } }) => connecteurId,
  on: {
    'LabellisationDemandee.v1': ({ data: { connecteurId, rang, silenceLe } }, context) => [
      new Later(lendemain(silenceLe), new ConstaterSilenceSurLabellisation({ connecteurId, rang }, context)),
    ],
    'LabellisationAccordee.v1': ({ data }, context) => attendreLaFin(data, context),
    'LabellisationRenouvelee.v1': ({ data }, context) => attendreLaFin(data, context),
  },
});
