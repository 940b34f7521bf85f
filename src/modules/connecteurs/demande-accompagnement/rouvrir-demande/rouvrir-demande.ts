import { Command } from '#libs/event-sourcing';
import { ajouterDesJours, dateDeParis } from '#libs/france';
import type { Demande } from '../demande-accompagnement';
import * as Refus from '../demande-accompagnement.errors';
import type { DemandeRouverte } from '../demande-accompagnement.events';
import { echeancesDu } from '../echeances';
import { sonEntreprise } from '../roles';
import { demandeConnue } from '../suite-de-la-demande';

/** After a support, within the days that the parameters of its closing give: it is ranked again. What the region set aside stays so. */
export class RouvrirDemande extends Command<{ demandeId: string }> {
  static readonly authority = sonEntreprise;
}

export const rouvrir =
  ({ data: { demandeId }, context: { actor, at } }: RouvrirDemande) =>
  (etat: Demande | null): readonly DemandeRouverte[] => {
    const { rouverte, closeLe, enCharge, issue } = demandeConnue(etat, actor);
    if (rouverte && closeLe === null) return [];
    if (closeLe === null) throw new Refus.DemandeNonClose();
    if (enCharge === null || issue === null || issue === 'hors-champ') throw new Refus.ReouvertureImpossible();
    const rouverteLe = dateDeParis(at);
    const jusquAu = ajouterDesJours(closeLe, echeancesDu(closeLe).reouverture);
    if (rouverteLe > jusquAu) throw new Refus.ReouvertureTardive(jusquAu);
    return [{ type: 'DemandeRouverte.v1', data: { demandeId, rouvertePar: actor.personneId, rouverteLe } }];
  };
