import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Connecteur } from '../../connecteur/connecteur';
import { insuffisants } from '../grille';
import type { Labellisation } from '../labellisation';
import * as Refus from '../labellisation.errors';
import type { LabellisationEvent } from '../labellisation.events';
import { laMission } from '../roles';
import { demandeDesignee, octroiDe, refuserDecideur } from '../suite-de-la-labellisation';

export class AccorderLabellisation extends Command<{ connecteurId: string; rang: number }> {
  static readonly authority = laMission;
}

export const accorder =
  ({ data: { rang }, context: { actor, at } }: AccorderLabellisation, connecteur: Connecteur | null) =>
  (etat: Labellisation): readonly LabellisationEvent[] => {
    if (etat.certificat?.rang === rang) return [];
    const le = dateDeParis(at);
    const demande = demandeDesignee(etat, rang, le);
    refuserDecideur(etat, demande, actor);
    if (connecteur?.etat !== 'accepte') throw new Refus.CandidatNonAccepte();
    const manquants = insuffisants(demande.grille, demande.evaluations);
    if (manquants.length > 0) throw new Refus.GrilleNonSatisfaite(...manquants);
    return octroiDe(etat, demande, { par: actor.personneId, le });
  };
