import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { AmortissementDuMois } from '../amortissement';
import type { AmortissementCaduc } from '../amortissement.events';
import { leProgramme } from '../roles';
import { caducite } from '../suite-de-l-amortissement';

/** The statement of that number was replaced. */
export class RendreAmortissementCaduc extends Command<{ conventionId: string; mois: string; rangDuReleve: number }> {
  static readonly authority = leProgramme;
}

export const rendreCaduc =
  ({ data: { rangDuReleve }, context: { at } }: RendreAmortissementCaduc) =>
  (amorti: AmortissementDuMois | null): readonly AmortissementCaduc[] =>
    amorti?.demande.rangDuReleve === rangDuReleve ? caducite(amorti, dateDeParis(at)) : [];
