import { Command, DoneByAnother } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { coteDe, type Appariement } from '../appariement';
import * as Refus from '../appariement.errors';
import type { AppariementDecline, MotifDeDeclinDAppariement } from '../appariement.events';
import { lesDeuxEntreprises } from '../roles';

/** Before the answers, or once concluded, while no convention goes on: what was held is then freed. */
export class DeclinerAppariement extends Command<{ appariementId: string; motif: MotifDeDeclinDAppariement }> {
  static readonly authority = lesDeuxEntreprises;
}

/** `conventionFinie`: whether the convention that the match was turned into is over. */
export const declinerAppariement =
  ({ data: { appariementId, motif }, context: { actor, at } }: DeclinerAppariement, conventionFinie: boolean) =>
  (etat: Appariement | null): readonly AppariementDecline[] => {
    const siren = actor.territoire;
    if (!etat || coteDe(siren, etat.proposition) === undefined) throw new Refus.AppariementInconnu();
    const { declin } = etat;
    if (declin?.siren === siren && declin.motif === motif) {
      if (declin.declinePar !== actor.personneId) throw new DoneByAnother();
      return [];
    }
    if (etat.etat === 'accepte') throw new Refus.AppariementEnCours();
    if (etat.etat === 'transforme' && !conventionFinie) throw new Refus.AppariementSuiviDUneConvention();
    if (etat.etat === 'decline' || etat.etat === 'ecarte') throw new Refus.AppariementTermine();
    const { offreId, besoinId } = etat.proposition;
    const declineLe = dateDeParis(at);
    return [
      {
        type: 'AppariementDecline.v1',
        data: { appariementId, offreId, besoinId, siren, motif, declinePar: actor.personneId, declineLe },
      },
    ];
  };
