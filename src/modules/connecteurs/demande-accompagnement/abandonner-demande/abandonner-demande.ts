import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Demande } from '../demande-accompagnement';
import * as Refus from '../demande-accompagnement.errors';
import type { DemandeAbandonnee } from '../demande-accompagnement.events';
import { sonEntreprise } from '../roles';
import { demandeConnue } from '../suite-de-la-demande';

export class AbandonnerDemande extends Command<{ demandeId: string }> {
  static readonly authority = sonEntreprise;
}

export const abandonner =
  ({ data: { demandeId }, context: { actor, at } }: AbandonnerDemande) =>
  (etat: Demande | null): readonly DemandeAbandonnee[] => {
    const { etat: statut, enCharge: connecteurId } = demandeConnue(etat, actor);
    if (statut === 'abandonnee') return [];
    if (statut === 'close') throw new Refus.DemandeDejaSuivie();
    const abandon = { connecteurId, abandonneePar: actor.personneId, abandonneeLe: dateDeParis(at) };
    return [{ type: 'DemandeAbandonnee.v1', data: { demandeId, ...abandon } }];
  };
