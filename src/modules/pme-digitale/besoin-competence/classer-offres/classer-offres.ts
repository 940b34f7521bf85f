import { Command } from '#libs/event-sourcing';
import type { OffreCandidate } from '../../rapprochement';
import { classerPour } from '../classement-du-besoin';
import { leProgramme } from '../roles';

/** Asked for by the programme when the need is published, or open again. */
export class ClasserOffres extends Command<{ besoinId: string }> {
  static readonly authority = leProgramme;
}

export const classerOffres = ({ data: { besoinId }, context }: ClasserOffres, offres: readonly OffreCandidate[]) =>
  classerPour(besoinId, context, offres);
