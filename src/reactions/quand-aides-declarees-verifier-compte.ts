import type { CommandContext } from '#libs/event-sourcing';
import { reaction } from '#libs/projections';
import {
  VerifierPlafond,
  type AidesAnterieuresDeclarees,
  type AidesAnterieuresDeclareesEnMots,
  type AidesAnterieuresDeclareesSansTransport,
} from '#modules/entreprises';

type Declaration = AidesAnterieuresDeclarees | AidesAnterieuresDeclareesEnMots | AidesAnterieuresDeclareesSansTransport;

const verifier = ({ data: { entrepriseUniqueId } }: Declaration, context: CommandContext) => [
  new VerifierPlafond({ entrepriseUniqueId }, context),
];

/**
 * A declaration says itself what it takes over the ceiling. Those that earlier versions recorded did not say it of the whole
 * account: this reaction reads them when it first starts, and changes nothing afterwards.
 */
export const quandAidesDeclareesVerifierCompte = reaction<Declaration>({
  name: 'quand-aides-declarees-verifier-compte',
  sends: [VerifierPlafond],
  inOrderOf: ({ data: { entrepriseUniqueId } }) => entrepriseUniqueId,
  on: {
    'AidesAnterieuresDeclarees.v1': verifier,
    'AidesAnterieuresDeclarees.v2': verifier,
    'AidesAnterieuresDeclarees.v3': verifier,
  },
});
