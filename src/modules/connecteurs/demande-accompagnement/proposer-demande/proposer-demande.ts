import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { estAbsent, type Connecteur } from '../../connecteur/connecteur';
import { interetsQuiComptent } from '../../connecteur/interets';
import { estEnAttente, type Demande } from '../demande-accompagnement';
import * as Refus from '../demande-accompagnement.errors';
import type { DemandeProposee } from '../demande-accompagnement.events';
import { saRegion } from '../roles';
import { demandeConnue } from '../suite-de-la-demande';

/** By the referent, to connecteurs of their choice, beside those of the ranking. */
export class ProposerDemande extends Command<{ demandeId: string; connecteurIds: readonly string[] }> {
  static readonly authority = saRegion;
}

/** `connecteurs`: each of those named, null for an id that nobody bears. */
export const proposer =
  (
    { data: { demandeId, connecteurIds }, context: { actor, at } }: ProposerDemande,
    connecteurs: readonly (Connecteur | null)[],
  ) =>
  (etat: Demande | null): readonly DemandeProposee[] => {
    const demande = demandeConnue(etat, actor);
    const proposeeLe = dateDeParis(at);
    if (!estEnAttente(demande)) throw new Refus.DemandeDejaSuivie();
    const nouveaux = connecteurIds.filter((connecteurId) => !demande.proposees.includes(connecteurId)).toSorted();
    if (nouveaux.length === 0) return [];
    const { region, siren, demandePar } = demande.depot;
    const convient = (connecteur: Connecteur | null) =>
      connecteur?.etat === 'accepte' &&
      connecteur.profil.region === region &&
      connecteur.connecteurId !== demandePar &&
      !interetsQuiComptent(connecteur, proposeeLe).includes(siren) &&
      !estAbsent(connecteur, proposeeLe);
    if (!connecteurs.every(convient)) throw new Refus.PropositionImpossible();
    const proposition = { connecteurIds: nouveaux, proposeePar: actor.personneId, proposeeLe };
    return [{ type: 'DemandeProposee.v1', data: { demandeId, siren, region, tour: demande.tour, ...proposition } }];
  };
