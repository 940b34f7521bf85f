import { scenariosOf } from '#libs/event-sourcing';
import {
  AFFECTEE,
  autreEvaluateurId,
  connecteurId,
  evaluateurId,
  evaluateurs as lesDeux,
  EVALUEE,
  fait,
  interesseId,
  LABEL_DEMANDE,
  RECEVABLE,
} from '#facts/connecteurs';
import { evaluateur, mission } from '../../../../../test/support/acteurs-de-la-labellisation';
import { demander } from '../../../../../test/support/demander';
import { labellisation } from '../labellisation';
import * as Refus from '../labellisation.errors';
import { affecter, AffecterEvaluateurs } from './affecter-evaluateurs';

const laMissionAffecte = (evaluateurs: readonly string[] = lesDeux, context = mission('2026-02-11')) =>
  demander(new AffecterEvaluateurs({ connecteurId, rang: 1, evaluateurs }, context), affecter);

describe('affecter deux évaluateurs', () => {
  const { given } = scenariosOf(labellisation);

  it('nomme deux personnes', () => {
    given(...RECEVABLE)
      .when(laMissionAffecte())
      .then(fait('EvaluateursAffectes.v1')());
  });
  it('ne change rien la seconde fois, dans un ordre ou dans l’autre', () => {
    given(...AFFECTEE)
      .when(laMissionAffecte([autreEvaluateurId, evaluateurId]))
      .changesNothing();
  });
  it('remplace qui n’a pas rendu, et dit qui entre et qui sort', () => {
    given(...AFFECTEE)
      .when(laMissionAffecte([evaluateurId, interesseId]))
      .then(
        fait('EvaluateursAffectes.v1')({
          evaluateurs: [evaluateurId, interesseId],
          entrants: [interesseId],
          sortants: [autreEvaluateurId],
        }),
      );
  });
  it('complète la paire dont un intérêt a retiré quelqu’un', () => {
    const retire = fait('InteretDEvaluateurDeclare.v1')({ declarePar: autreEvaluateurId });
    given(...AFFECTEE, retire)
      .when(laMissionAffecte([evaluateurId, interesseId]))
      .then(
        fait('EvaluateursAffectes.v1')({
          evaluateurs: [evaluateurId, interesseId],
          entrants: [interesseId],
          sortants: [],
        }),
      );
  });
  it('refuse de remplacer qui a rendu son évaluation', () => {
    given(...EVALUEE)
      .when(laMissionAffecte([autreEvaluateurId, interesseId]))
      .refuses(Refus.EvaluateurQuiARendu);
  });
  it('refuse une seule personne, trois, ou deux fois la même', () => {
    for (const personnes of [[evaluateurId], [evaluateurId, evaluateurId], [...lesDeux, interesseId]])
      given(...RECEVABLE)
        .when(laMissionAffecte(personnes))
        .refuses(Refus.EvaluateursNonDistincts);
  });
  it('refuse le candidat, et qui a déclaré un intérêt', () => {
    given(...RECEVABLE)
      .when(laMissionAffecte([evaluateurId, connecteurId]))
      .refuses(Refus.CandidatEvaluateur);
    const refus = given(...RECEVABLE, fait('InteretDEvaluateurDeclare.v1')({ rang: null }))
      .when(laMissionAffecte([evaluateurId, interesseId]))
      .refuses(Refus.EvaluateurInteresse);
    expect(refus.details).toEqual({ personnes: [interesseId] });
  });
  it('refuse une demande qui n’est pas recevable', () => {
    given(...LABEL_DEMANDE)
      .when(laMissionAffecte())
      .refuses(Refus.DemandeNonRecevable);
  });
  it('refuse à un évaluateur', () => {
    given(...RECEVABLE)
      .when(laMissionAffecte(lesDeux, evaluateur('2026-02-11')))
      .refuses(Refus.DecisionDeLabellisationReservee);
  });
});
