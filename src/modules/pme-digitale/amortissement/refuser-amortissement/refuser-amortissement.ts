import { Command, DoneByAnother } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { AmortissementDuMois } from '../amortissement';
import type { AmortissementRefuse, MotifDeRefusDAmortissement } from '../amortissement.events';
import { instructeurDeLaRegion } from '../roles';
import { amortissementConnu, designer, exigerEtat, financementPur, refuserCumul } from '../suite-de-l-amortissement';

export class RefuserAmortissement extends Command<{
  conventionId: string;
  mois: string;
  motif: MotifDeRefusDAmortissement;
}> {
  static readonly authority = instructeurDeLaRegion;
}

/** Before the money is asked for, or after it is granted and until it is paid: the grant is then taken back. */
export const refuser =
  ({ data: { motif }, context: { actor, at } }: RefuserAmortissement) =>
  (etat: AmortissementDuMois | null): readonly AmortissementRefuse[] => {
    const amorti = amortissementConnu(etat, actor);
    const { refus, financement } = amorti;
    if (refus?.motif === motif) {
      if (refus.par !== actor.personneId) throw new DoneByAnother();
      return [];
    }
    exigerEtat(amorti, 'Le refus', 'demande', 'accorde');
    // Who accepted it may take it back.
    refuserCumul({ ...amorti, retenuPar: null }, actor);
    const quoi = { motif, financement: financement && financementPur(financement) };
    const qui = { refusePar: actor.personneId, refuseLe: dateDeParis(at) };
    return [{ type: 'AmortissementRefuse.v1', data: { ...designer(amorti), ...quoi, ...qui } }];
  };
