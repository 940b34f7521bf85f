import { reaction } from '#libs/projections';
import { VerifierPlafond, type AidesAnterieuresDeclarees } from '#modules/entreprises';

/**
 * A declaration says itself what it takes over the ceiling. Those that version 0.1 recorded did not: this reaction reads
 * them when it first starts, and changes nothing afterwards.
 */
export const quandAidesDeclareesVerifierPlafond = reaction<AidesAnterieuresDeclarees>({
  name: 'quand-aides-declarees-verifier-plafond',
  sends: [VerifierPlafond],
  inOrderOf: ({ data: { entrepriseUniqueId } }) => entrepriseUniqueId,
  on: {
    'AidesAnterieuresDeclarees.v1': ({ data: { entrepriseUniqueId } }, context) => [
      new VerifierPlafond({ entrepriseUniqueId }, context),
    ],
  },
});
