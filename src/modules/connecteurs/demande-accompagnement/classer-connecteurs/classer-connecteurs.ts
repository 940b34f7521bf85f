import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { classer, type Candidat } from '../classement';
import type { Demande } from '../demande-accompagnement';
import type { DemandeAccompagnementEvent } from '../demande-accompagnement.events';
import { leProgramme } from '../roles';
import { proposerAuxSuivants } from '../suite-de-la-demande';

export class ClasserConnecteurs extends Command<{ demandeId: string }> {
  static readonly authority = leProgramme;
}

/** `candidats`: the active connecteurs of the region that day. */
export const classerConnecteurs =
  ({ data: { demandeId }, context: { at } }: ClasserConnecteurs, candidats: readonly Candidat[]) =>
  (demande: Demande | null): readonly DemandeAccompagnementEvent[] => {
    if (demande?.etat !== 'a-classer') return [];
    const classesLe = dateDeParis(at);
    const tour = demande.tour + 1;
    const { bareme, classement } = classer({ ...demande.depot, besoins: demande.besoins }, candidats, classesLe);
    const aProposer = classement.map(({ connecteurId }) => connecteurId);
    return [
      { type: 'ConnecteursClasses.v1', data: { demandeId, tour, bareme, classement, classesLe } },
      ...proposerAuxSuivants(demande.depot, tour, aProposer, classesLe, 'aucun-candidat'),
    ];
  };
