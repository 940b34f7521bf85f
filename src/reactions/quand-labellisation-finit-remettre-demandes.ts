import type { CommandContext } from '#libs/event-sourcing';
import { reaction } from '#libs/projections';
import { RemettreDemandes, type LabellisationEvent } from '#modules/connecteurs';

const remettre = (
  { data: { connecteurId } }: { readonly data: { readonly connecteurId: string } },
  context: CommandContext,
) => [new RemettreDemandes({ connecteurId }, context)];

/** Whoever bears a label no more hands over the requests that they have in charge; one who never bore any keeps theirs. */
export const quandLabellisationFinitRemettreDemandes = reaction<LabellisationEvent>({
  name: 'quand-labellisation-finit-remettre-demandes',
  sends: [RemettreDemandes],
  inOrderOf: ({ data: { connecteurId } }) => connecteurId,
  on: {
    'LabellisationSuspendue.v1': remettre,
    'LabellisationRetiree.v1': remettre,
    'LabellisationExpiree.v1': remettre,
  },
});
