import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { echeancesDu } from '../echeances';
import type { Demande } from '../demande-accompagnement';
import type { DemandeAccompagnementEvent } from '../demande-accompagnement.events';
import { leProgramme } from '../roles';
import { proposerAuxSuivants } from '../suite-de-la-demande';

/** `jours` after the first proposal of a ranking. Changes nothing once the request is followed, or ranked again. */
export class RelancerDemande extends Command<{ demandeId: string; tour: number; jours: number }> {
  static readonly authority = leProgramme;
}

/**
 * The last one hands the request to the referent; those before also ask the next of the ranking, if any. `indisponibles`: who
 * is absent, suspended or gone that day. Nobody reminds them, and it is no delay of theirs.
 */
export const relancer =
  ({ data: { demandeId, tour, jours }, context: { at } }: RelancerDemande, indisponibles: readonly string[]) =>
  (demande: Demande | null): readonly DemandeAccompagnementEvent[] => {
    if (demande?.etat !== 'proposee' || demande.tour !== tour || demande.relanceeA >= jours) return [];
    const relanceeLe = dateDeParis(at);
    const { siren, region } = demande.depot;
    const connecteurIds = demande.proposees.filter((connecteurId) => !indisponibles.includes(connecteurId));
    const relance: DemandeAccompagnementEvent = {
      type: 'DemandeRelancee.v1',
      data: { demandeId, siren, region, tour, jours, connecteurIds, relanceeLe },
    };
    const suivants = jours < echeancesDu(relanceeLe).escalade ? demande.aProposer : [];
    const personneApres = suivants.length === 0 && jours < echeancesDu(relanceeLe).escalade;
    return [
      relance,
      ...(personneApres ? [] : proposerAuxSuivants(demande.depot, tour, suivants, relanceeLe, 'sans-reponse')),
    ];
  };
