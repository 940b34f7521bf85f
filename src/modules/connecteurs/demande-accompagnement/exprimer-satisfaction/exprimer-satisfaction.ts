import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Demande } from '../demande-accompagnement';
import * as Refus from '../demande-accompagnement.errors';
import type { SatisfactionExprimee } from '../demande-accompagnement.events';
import { sonEntreprise } from '../roles';
import { demandeConnue } from '../suite-de-la-demande';

export class ExprimerSatisfaction extends Command<{ demandeId: string; note: number }> {
  static readonly authority = sonEntreprise;
}

export const exprimer =
  ({ data: { demandeId, note }, context: { actor, at } }: ExprimerSatisfaction) =>
  (etat: Demande | null): readonly SatisfactionExprimee[] => {
    const demande = demandeConnue(etat, actor);
    if (demande.note === note) return [];
    if (demande.note !== null) throw new Refus.AvisDejaDonne(demande.note);
    if (demande.etat !== 'close') throw new Refus.DemandeNonClose();
    if (demande.enCharge === actor.personneId) throw new Refus.AvisSurSoi();
    const avis = { note, exprimeePar: actor.personneId, exprimeeLe: dateDeParis(at) };
    return [{ type: 'SatisfactionExprimee.v1', data: { demandeId, ...avis } }];
  };
