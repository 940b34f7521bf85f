import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { malNotes, type Note } from '../grille';
import type { Labellisation } from '../labellisation';
import * as Refus from '../labellisation.errors';
import type { EvaluationRendue } from '../labellisation.events';
import { unEvaluateur } from '../roles';
import { demandeDesignee } from '../suite-de-la-labellisation';

export class RendreEvaluation extends Command<{ connecteurId: string; rang: number; notes: readonly Note[] }> {
  static readonly authority = unEvaluateur;
}

const memesNotes = (unes: readonly Note[], autres: readonly Note[]) =>
  unes.length === autres.length &&
  unes.every(({ critere, note }) => autres.some((autre) => autre.critere === critere && autre.note === note));

export const rendre =
  ({ data: { connecteurId, rang, notes }, context: { actor, at } }: RendreEvaluation) =>
  (etat: Labellisation): readonly EvaluationRendue[] => {
    const rendueLe = dateDeParis(at);
    const { grille, evaluateurs, evaluations } = demandeDesignee(etat, rang, rendueLe);
    if (!evaluateurs.includes(actor.personneId)) throw new Refus.EvaluateurNonAffecte();
    const rendue = evaluations.find(({ renduePar }) => renduePar === actor.personneId);
    if (rendue) {
      if (memesNotes(rendue.notes, notes)) return [];
      throw new Refus.EvaluationDejaRendue(rendue.rendueLe);
    }
    const aCorriger = malNotes(grille, notes);
    if (aCorriger.length > 0) throw new Refus.NotesIncompletes(grille, ...aCorriger);
    const evaluation = { grille, notes, renduePar: actor.personneId, rendueLe };
    return [{ type: 'EvaluationRendue.v1', data: { connecteurId, rang, ...evaluation } }];
  };
