import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { DeclarationPme } from '../declaration-pme';
import type { DeclarationPmeRelancee, MomentDeDeclaration } from '../declaration-pme.events';
import { fenetresDe } from '../fenetres';
import { leProgramme } from '../roles';
import type { CandidatureDeclarante } from '../suite-de-la-declaration';

export class RelancerDeclaration extends Command<{
  siren: string;
  rang: number;
  moment: MomentDeDeclaration;
  relance: number;
}> {
  static readonly authority = leProgramme;
}

/** Nobody is reminded of what is declared, of what can no longer be, or of a final declaration without a first one. */
export const relancer =
  (
    { data: { siren, rang, moment, relance }, context: { at } }: RelancerDeclaration,
    candidature: CandidatureDeclarante | null,
  ) =>
  (etat: DeclarationPme | null): readonly DeclarationPmeRelancee[] => {
    if (!candidature || etat?.declarations[moment] || (etat?.relances[moment] ?? 0) >= relance) return [];
    if (moment === 'finale' && !etat?.ouverture) return [];
    const { experimentationId, region, demandePar: destinataireId, demandeLe } = candidature;
    const { du, au: avantLe } = fenetresDe(demandeLe)[moment];
    const relanceeLe = dateDeParis(at);
    if (relanceeLe < du || relanceeLe > avantLe) return [];
    const rappel = { moment, relance, destinataireId, avantLe, relanceeLe };
    return [{ type: 'DeclarationPmeRelancee.v1', data: { siren, rang, experimentationId, region, ...rappel } }];
  };
