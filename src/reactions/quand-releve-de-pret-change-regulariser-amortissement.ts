import { reaction } from '#libs/projections';
import {
  RegulariserAmortissement,
  RendreAmortissementCaduc,
  type RelevePretRectifie,
  type RelevePretValide,
} from '#modules/pme-digitale';

/** A statement that is replaced takes its request with it; once the next one is validated, what was paid is compared with it. */
export const quandReleveDePretChangeRegulariserAmortissement = reaction<RelevePretRectifie | RelevePretValide>({
  name: 'quand-releve-de-pret-change-regulariser-amortissement',
  sends: [RendreAmortissementCaduc, RegulariserAmortissement],
  inOrderOf: ({ data: { conventionId, mois } }) => `${conventionId}.${mois}`,
  on: {
    'RelevePretRectifie.v1': ({ data: { conventionId, mois, rangRemplace: rangDuReleve } }, context) => [
      new RendreAmortissementCaduc({ conventionId, mois, rangDuReleve }, context),
    ],
    'RelevePretValide.v1': ({ data: { conventionId, mois } }, context) => [
      new RegulariserAmortissement({ conventionId, mois }, context),
    ],
  },
});
