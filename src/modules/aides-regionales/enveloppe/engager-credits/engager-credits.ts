import { Command } from '#libs/event-sourcing';
import { permiseAuSysteme } from '#modules/habilitations';
import { commandeAvecObjet, type Objet } from '#modules/objets';
import { creditsEngagesPour, creditsReservesPour, type Enveloppe } from '../enveloppe';
import { CreditsNonReserves, MouvementReserveAuSysteme } from '../enveloppe.errors';
import type { CreditsEngages } from '../enveloppe.events';

/** Commits the granted amount of a reservation and frees the rest. */
export class EngagerCredits extends Command<{
  enveloppeId: string;
  objet: Objet;
  reservationId: string;
  montantCentimes: number;
}> {
  static readonly authority = permiseAuSysteme(MouvementReserveAuSysteme);
  static readonly upcast = commandeAvecObjet;
}

export const engager =
  ({ data: { enveloppeId, objet, reservationId, montantCentimes } }: EngagerCredits) =>
  (enveloppe: Enveloppe): readonly CreditsEngages[] => {
    const { ouverture } = enveloppe;
    if (creditsEngagesPour(enveloppe, objet) !== undefined) return [];
    const reserve = creditsReservesPour(enveloppe, { objet, reservationId });
    if (!ouverture || reserve === undefined || reserve < montantCentimes) throw new CreditsNonReserves();

    const { region, annee } = ouverture;
    const libereCentimes = reserve - montantCentimes;
    const data = { enveloppeId, region, annee, objet, reservationId, montantCentimes, libereCentimes };
    return [{ type: 'CreditsEngages.v2', data }];
  };
