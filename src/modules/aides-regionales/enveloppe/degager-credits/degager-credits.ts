import { Command } from '#libs/event-sourcing';
import { permiseAuSysteme } from '#modules/habilitations';
import type { Enveloppe } from '../enveloppe';
import { CreditsNonEngages, MouvementReserveAuSysteme } from '../enveloppe.errors';
import type { CreditsDegages } from '../enveloppe.events';

/** Frees what a file committed and no longer does. */
export class DegagerCredits extends Command<{
  enveloppeId: string;
  dossierId: string;
  /** What the file still commits. */
  engageCentimes: number;
}> {
  static readonly authority = permiseAuSysteme(MouvementReserveAuSysteme);
}

export const degager =
  ({ data: { enveloppeId, dossierId, engageCentimes } }: DegagerCredits) =>
  ({ ouverture, engagements }: Enveloppe): readonly CreditsDegages[] => {
    const engage = engagements[dossierId];
    if (!ouverture || engage === undefined || engageCentimes > engage) throw new CreditsNonEngages();
    if (engageCentimes === engage) return [];

    const { region, annee } = ouverture;
    const montantCentimes = engage - engageCentimes;
    return [
      { type: 'CreditsDegages.v1', data: { enveloppeId, region, annee, dossierId, montantCentimes, engageCentimes } },
    ];
  };
