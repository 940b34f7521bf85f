import { scenariosOf } from '#libs/event-sourcing';
import {
  AFFECTEE,
  autreEvaluateurId,
  connecteurId,
  EVALUEE,
  evaluateurId,
  fait,
  interesseId,
  notes as lesNotes,
} from '#facts/connecteurs';
import { evaluateur, mission } from '../../../../../test/support/acteurs-de-la-labellisation';
import { demander } from '../../../../../test/support/demander';
import { labellisation } from '../labellisation';
import * as Refus from '../labellisation.errors';
import { rendre, RendreEvaluation } from './rendre-evaluation';

const unEvaluateurRend = (notes = lesNotes, context = evaluateur('2026-03-02'), rang = 1) =>
  demander(new RendreEvaluation({ connecteurId, rang, notes }, context), rendre);

describe('rendre une évaluation', () => {
  const { given } = scenariosOf(labellisation);

  it('garde une note par critère de la grille', () => {
    given(...AFFECTEE)
      .when(unEvaluateurRend())
      .then(fait('EvaluationRendue.v1')());
  });
  it('ne change rien la seconde fois, et ne se reprend pas', () => {
    given(...EVALUEE)
      .when(unEvaluateurRend([...lesNotes].reverse()))
      .changesNothing();
    const autres = lesNotes.map((note) => ({ ...note, note: 0 }));
    given(...EVALUEE)
      .when(unEvaluateurRend(autres))
      .refuses(Refus.EvaluationDejaRendue);
  });
  it('refuse qu’un critère manque, ou soit noté deux fois', () => {
    const [premiere, ...autres] = lesNotes;
    for (const notes of [autres, [...lesNotes, ...lesNotes.slice(0, 1)]]) {
      const refus = given(...AFFECTEE)
        .when(unEvaluateurRend(notes))
        .refuses(Refus.NotesIncompletes);
      expect(refus.details).toEqual({ criteres: [premiere?.critere] });
    }
  });
  it('refuse à qui n’y est pas affecté, ou ne l’est plus', () => {
    given(...AFFECTEE)
      .when(unEvaluateurRend(lesNotes, evaluateur('2026-03-02', interesseId)))
      .refuses(Refus.EvaluateurNonAffecte);
    given(...AFFECTEE, fait('InteretDEvaluateurDeclare.v1')({ declarePar: evaluateurId }))
      .when(unEvaluateurRend())
      .refuses(Refus.EvaluateurNonAffecte);
    const remplacement = { evaluateurs: [autreEvaluateurId, interesseId], sortants: [evaluateurId] };
    given(...AFFECTEE, fait('EvaluateursAffectes.v1')(remplacement))
      .when(unEvaluateurRend())
      .refuses(Refus.EvaluateurNonAffecte);
  });
  it('refuse une demande d’un autre rang', () => {
    given(...AFFECTEE)
      .when(unEvaluateurRend(lesNotes, evaluateur('2026-03-02'), 2))
      .refuses(Refus.DemandeDeLabellisationInconnue);
  });
  it('refuse à la mission', () => {
    given(...AFFECTEE)
      .when(unEvaluateurRend(lesNotes, mission('2026-03-02', evaluateurId)))
      .refuses(Refus.EvaluationDeLabellisationReservee);
  });
});
