import { Command } from '#libs/event-sourcing';
import { permiseAuSysteme } from '#modules/habilitations';
import { commandeAvecObjet, type Objet } from '#modules/objets';
import { creditsEngagesPour, type Enveloppe } from '../enveloppe';
import { CreditsNonEngages, MouvementReserveAuSysteme } from '../enveloppe.errors';
import type { CreditsDegages } from '../enveloppe.events';

/** Frees what an object committed and no longer does. */
export class DegagerCredits extends Command<{
  enveloppeId: string;
  objet: Objet;
  /** What the object still commits. */
  engageCentimes: number;
}> {
  static readonly authority = permiseAuSysteme(MouvementReserveAuSysteme);
  static readonly upcast = commandeAvecObjet;
}

export const degager =
  ({ data: { enveloppeId, objet, engageCentimes } }: DegagerCredits) =>
  (enveloppe: Enveloppe): readonly CreditsDegages[] => {
    const { ouverture } = enveloppe;
    const engage = creditsEngagesPour(enveloppe, objet);
    if (!ouverture || engage === undefined || engageCentimes > engage) throw new CreditsNonEngages();
    if (engageCentimes === engage) return [];

    const { region, annee } = ouverture;
    const montantCentimes = engage - engageCentimes;
    return [
      { type: 'CreditsDegages.v2', data: { enveloppeId, region, annee, objet, montantCentimes, engageCentimes } },
    ];
  };
