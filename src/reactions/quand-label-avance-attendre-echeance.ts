import type { CommandContext } from '#libs/event-sourcing';
import { ajouterDesJours, debutDuJourAParis } from '#libs/france';
import { Later, reaction } from '#libs/projections';
import { ConstaterExpirationDuLabel, ConstaterSilence, type LabelEntrepriseEvent } from '#modules/marque-mission';

const lendemain = (date: string) => debutDuJourAParis(ajouterDesJours(date, 1));

const attendreLeSilence = (
  { siren, candidatureId, silenceLe }: { siren: string; candidatureId: string; silenceLe: string | null },
  context: CommandContext,
) =>
  silenceLe === null
    ? []
    : [new Later(lendemain(silenceLe), new ConstaterSilence({ siren, candidatureId, silenceLe }, context))];

const attendreLaFin = (
  { siren, numero, expireLe }: { siren: string; numero: string; expireLe: string },
  context: CommandContext,
) => [new Later(lendemain(expireLe), new ConstaterExpirationDuLabel({ siren, numero }, context))];

/** The clock of the label: silence on an application, and the end of a label. Each changes nothing when it comes too late. */
export const quandLabelAvanceAttendreEcheance = reaction<LabelEntrepriseEvent>({
  name: 'quand-label-avance-attendre-echeance',
  sends: [ConstaterSilence, ConstaterExpirationDuLabel],
  inOrderOf: ({ data: { siren } }) => siren,
  on: {
    'CandidatureDeposee.v1': ({ data }, context) => attendreLeSilence(data, context),
    'PreuveApportee.v1': ({ data }, context) => attendreLeSilence(data, context),
    'LabelAccorde.v1': ({ data }, context) => attendreLaFin(data, context),
    'LabelRenouvele.v1': ({ data }, context) => attendreLaFin(data, context),
  },
});
