import type { CommandContext } from '#libs/event-sourcing';
import { reaction } from '#libs/projections';
import {
  VerifierPlafond,
  type AidesAnterieuresDeclarees,
  type AidesAnterieuresDeclareesEnMots,
} from '#modules/entreprises';

type Declaration = AidesAnterieuresDeclarees | AidesAnterieuresDeclareesEnMots;

const verifier = ({ data: { entrepriseUniqueId } }: Declaration, context: CommandContext) => [
  new VerifierPlafond({ entrepriseUniqueId }, context),
];

/**
 * A declaration says itself what it takes over the ceiling. Those that version 0.1 recorded did not: this reaction reads
 * them when it first starts, and changes nothing afterwards.
 */
export const quandAidesDeclareesVerifierPlafond = reaction<Declaration>({
  name: 'quand-aides-declarees-verifier-plafond',
  sends: [VerifierPlafond],
  inOrderOf: ({ data: { entrepriseUniqueId } }) => entrepriseUniqueId,
  on: {
    'AidesAnterieuresDeclarees.v1': verifier,
    'AidesAnterieuresDeclarees.v2': verifier,
  },
});
