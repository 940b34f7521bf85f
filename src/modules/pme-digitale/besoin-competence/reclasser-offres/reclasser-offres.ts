import { Command } from '#libs/event-sourcing';
import type { OffreCandidate } from '../../rapprochement';
import { classerPour } from '../classement-du-besoin';
import { quiClasse } from '../roles';

/** Asked for by the company, or its region, once other offers may have been published. */
export class ReclasserOffres extends Command<{ besoinId: string }> {
  static readonly authority = quiClasse;
}

export const reclasserOffres = ({ data: { besoinId }, context }: ReclasserOffres, offres: readonly OffreCandidate[]) =>
  classerPour(besoinId, context, offres);
