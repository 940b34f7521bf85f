import type { CommandContext } from '#libs/event-sourcing';
import { ajouterDesJours, debutDuJourAParis } from '#libs/france';
import { Later, reaction } from '#libs/projections';
import { ConstaterEcheanceDuPret, type ConventionPretEvent } from '#modules/pme-digitale';

const attendreLaFin = (
  { data }: { readonly data: { readonly conventionId: string; readonly contenu: { readonly au: string } } },
  context: CommandContext,
) => {
  const { conventionId, contenu } = data;
  const lendemain = debutDuJourAParis(ajouterDesJours(contenu.au, 1));
  return [new Later(lendemain, new ConstaterEcheanceDuPret({ conventionId, au: contenu.au }, context))];
};

/** The clock of loans, whether they started or not. Each command changes nothing when another last day is in force. */
export const quandConventionAvanceAttendreEcheance = reaction<ConventionPretEvent>({
  name: 'quand-convention-avance-attendre-echeance',
  sends: [ConstaterEcheanceDuPret],
  inOrderOf: ({ data: { conventionId } }) => conventionId,
  on: {
    'ConventionPretRedigee.v1': attendreLaFin,
    'ContenuDeConventionModifie.v1': attendreLaFin,
    'ConventionPretRenouvelee.v1': attendreLaFin,
  },
});
