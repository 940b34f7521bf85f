import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import type { Labellisation } from '../labellisation';
import * as Refus from '../labellisation.errors';
import type { EvaluateursAffectes } from '../labellisation.events';
import { laMission } from '../roles';
import { demandeDesignee, memesCodes, refuserPartie } from '../suite-de-la-labellisation';

export class AffecterEvaluateurs extends Command<{
  connecteurId: string;
  rang: number;
  evaluateurs: readonly string[];
}> {
  static readonly authority = laMission;
}

/** Both at once. Whoever has given an evaluation stays, so that none is chosen by what it says. */
export const affecter =
  ({ data: { connecteurId, rang, evaluateurs }, context: { actor, at } }: AffecterEvaluateurs) =>
  (etat: Labellisation): readonly EvaluateursAffectes[] => {
    const affectesLe = dateDeParis(at);
    const demande = demandeDesignee(etat, rang, affectesLe);
    refuserPartie(etat, demande, actor);
    if (memesCodes(demande.evaluateurs, evaluateurs)) return [];
    if (demande.recevableLe === null) throw new Refus.DemandeNonRecevable();
    if (evaluateurs.length !== 2 || new Set(evaluateurs).size !== 2) throw new Refus.EvaluateursNonDistincts();
    if (evaluateurs.includes(connecteurId)) throw new Refus.CandidatEvaluateur();
    const interesses = evaluateurs.filter((personneId) => etat.interesses.includes(personneId));
    if (interesses.length > 0) throw new Refus.EvaluateurInteresse(...interesses);
    const entrants = evaluateurs.filter((personneId) => !demande.evaluateurs.includes(personneId));
    const sortants = demande.evaluateurs.filter((personneId) => !evaluateurs.includes(personneId));
    if (demande.evaluations.some(({ renduePar }) => sortants.includes(renduePar)))
      throw new Refus.EvaluateurQuiARendu();
    const affectation = { evaluateurs, entrants, sortants, affectesPar: actor.personneId, affectesLe };
    return [{ type: 'EvaluateursAffectes.v1', data: { connecteurId, rang, ...affectation } }];
  };
