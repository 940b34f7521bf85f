import type { CommandContext } from '#libs/event-sourcing';
import { reaction } from '#libs/projections';
import {
  AdmettreEntreprise,
  SortirEntreprise,
  type StatutPmeDigitaleEvent,
  type StatutQuitte,
  type StatutTermine,
} from '#modules/pme-digitale';

const sortir = (
  { data: { siren, rang, experimentationId, motif } }: StatutQuitte | StatutTermine,
  context: CommandContext,
) =>
  motif === 'experimentation-close' ? [] : [new SortirEntreprise({ experimentationId, siren, rang, motif }, context)];

/**
 * The cohort hears of its companies in the order of their facts: whoever is admissible first asks first, and a company that leaves is
 * admitted before it goes.
 */
export const quandStatutAvanceTenirLaCohorte = reaction<StatutPmeDigitaleEvent>({
  name: 'quand-statut-avance-tenir-la-cohorte',
  sends: [AdmettreEntreprise, SortirEntreprise],
  inOrderOf: ({ data: { experimentationId } }) => experimentationId,
  on: {
    'CandidatureAdmissible.v1': ({ data: { experimentationId, siren, rang, region, taille, secteur } }, context) => [
      new AdmettreEntreprise({ experimentationId, siren, rang, region, taille, secteur }, context),
    ],
    'StatutQuitte.v1': sortir,
    'StatutTermine.v1': sortir,
  },
});
