import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { estConnecteur, peutVoirLeReseau, permise } from '#modules/habilitations';
import { delegueDu, type Connecteur } from '../../connecteur/connecteur';
import type { Demande } from '../demande-accompagnement';
import * as Refus from '../demande-accompagnement.errors';
import type { AccompagnementClos, Issue } from '../demande-accompagnement.events';

export class CloreAccompagnement extends Command<{ demandeId: string; issue: Issue }> {
  static readonly authority = permise(
    { region: ['connecteur', 'region.instructeur', 'referent.territorial'] },
    Refus.ClotureReservee,
  );
}

const SANS_CHARGE: readonly Issue[] = ['injoignable', 'hors-champ'];

/** `enCharge`: the connecteur who has it; null when nobody has. */
export const clore =
  ({ data: { demandeId, issue }, context: { actor, at } }: CloreAccompagnement, enCharge: Connecteur | null) =>
  (demande: Demande | null): readonly AccompagnementClos[] => {
    const closLe = dateDeParis(at);
    const closPar = actor.personneId;
    const estLeSien = demande?.enCharge === closPar || (enCharge !== null && delegueDu(enCharge, closLe) === closPar);
    if (!demande || !(estConnecteur(actor) ? estLeSien : peutVoirLeReseau(actor, demande.depot.region)))
      throw new Refus.DemandeInconnue();
    if (demande.etat === 'close' && demande.issue === issue) return [];
    if (demande.closeLe !== null) throw new Refus.DemandeDejaSuivie();
    if (demande.enCharge === null && !SANS_CHARGE.includes(issue)) throw new Refus.DemandeSansCharge();
    return [
      { type: 'AccompagnementClos.v1', data: { demandeId, connecteurId: demande.enCharge, issue, closPar, closLe } },
    ];
  };
