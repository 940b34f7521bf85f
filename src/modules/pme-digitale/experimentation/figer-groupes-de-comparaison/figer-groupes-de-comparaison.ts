import { Command } from '#libs/event-sourcing';
import { ajouterDesMois, dateDeParis } from '#libs/france';
import { moisAvantLaFinaleDu } from '../../declaration-pme/fenetres';
import type { Experimentation } from '../experimentation';
import * as Refus from '../experimentation.errors';
import type { GroupesDeComparaisonFiges } from '../experimentation.events';
import { groupesDe, memesGroupes, type Groupes } from '../groupes';
import { laMission } from '../roles';
import { cohorteConnue, refuserHorsDe } from '../suite-de-la-cohorte';

export class FigerGroupesDeComparaison extends Command<{ experimentationId: string }> {
  static readonly authority = laMission;
}

/** The groups as they were read, and the position of the last fact that made them. */
export interface GroupesLus {
  readonly groupes: Groupes;
  readonly position: string;
}

/** Nobody chooses a group by its results: no final declaration can be made within a year of the opening. */
export const figer =
  ({ data: { experimentationId }, context: { actor, at } }: FigerGroupesDeComparaison, lus: GroupesLus | null) =>
  (etat: Experimentation | null): readonly GroupesDeComparaisonFiges[] => {
    const cohorte = cohorteConnue(etat);
    const { groupes: figes, ouverture } = cohorte;
    if (figes) {
      if (figes.figesPar === actor.personneId) return [];
      throw new Refus.GroupesDejaFiges(figes.figesLe);
    }
    refuserHorsDe(cohorte, 'Le gel des groupes de comparaison', 'en-cours');
    const figesLe = dateDeParis(at);
    const avantLe = ajouterDesMois(ouverture.ouverteLe, moisAvantLaFinaleDu(ouverture.ouverteLe));
    if (figesLe >= avantLe) throw new Refus.GroupesTropTardifs(avantLe);
    const groupes = groupesDe(cohorte);
    if (groupes.admises.length === 0 || groupes.attente.length === 0) throw new Refus.GroupesIncomplets();
    if (!lus || !memesGroupes(groupes, lus.groupes)) throw new Refus.CohorteChangeePendantLActe();
    const gel = { figesPar: actor.personneId, figesLe };
    return [
      { type: 'GroupesDeComparaisonFiges.v1', data: { experimentationId, position: lus.position, ...groupes, ...gel } },
    ];
  };
