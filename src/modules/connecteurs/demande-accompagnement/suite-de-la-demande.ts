import type { Actor } from '#libs/event-sourcing';
import { echeancesDu } from './echeances';
import { peutVoirLaDemande, type Demande } from './demande-accompagnement';
import * as Refus from './demande-accompagnement.errors';
import type { DemandeEscaladee, DemandeProposee, MotifDEscalade } from './demande-accompagnement.events';

/** Throws `DemandeInconnue` also for one that the actor may not see. */
export const demandeConnue = (demande: Demande | null, actor: Actor): Demande => {
  if (!demande || !peutVoirLaDemande(actor, demande)) throw new Refus.DemandeInconnue();
  return demande;
};

/** The next of a ranking are asked, as many at once as the parameters say; the referent is, once nobody is left. */
export const proposerAuxSuivants = (
  { demandeId, siren, region }: Pick<Demande['depot'], 'demandeId' | 'siren' | 'region'>,
  tour: number,
  aProposer: readonly string[],
  jour: string,
  faute: MotifDEscalade,
): readonly (DemandeProposee | DemandeEscaladee)[] => {
  const connecteurIds = aProposer.slice(0, echeancesDu(jour).parTour);
  return connecteurIds.length === 0
    ? [{ type: 'DemandeEscaladee.v1', data: { demandeId, motif: faute, escaladeeLe: jour } }]
    : [
        {
          type: 'DemandeProposee.v1',
          data: { demandeId, siren, region, tour, connecteurIds, proposeePar: null, proposeeLe: jour },
        },
      ];
};
