import { scenariosOf } from '#libs/event-sourcing';
import { AFFECTEE, connecteurId, evaluateurId, EVALUEE, fait, interesseId } from '#facts/connecteurs';
import { candidat, evaluateur } from '../../../../../test/support/acteurs-de-la-labellisation';
import { demander } from '../../../../../test/support/demander';
import { labellisation } from '../labellisation';
import * as Refus from '../labellisation.errors';
import { declarerInteret, DeclarerInteretDEvaluateur } from './declarer-interet-d-evaluateur';

const unEvaluateurDeclare = (context = evaluateur('2026-02-12', interesseId)) =>
  demander(new DeclarerInteretDEvaluateur({ connecteurId }, context), declarerInteret);

describe('déclarer un intérêt dans un connecteur', () => {
  const { given } = scenariosOf(labellisation);

  it('se fait avant d’être affecté, même avant toute demande', () => {
    for (const avant of [[], AFFECTEE])
      given(...avant)
        .when(unEvaluateurDeclare())
        .then(fait('InteretDEvaluateurDeclare.v1')({ rang: null }));
  });
  it('retire de la demande, et écarte l’évaluation rendue', () => {
    const par = { declarePar: evaluateurId, declareLe: '2026-03-10' };
    given(...AFFECTEE)
      .when(unEvaluateurDeclare(evaluateur('2026-03-10')))
      .then(fait('InteretDEvaluateurDeclare.v1')(par));
    given(...EVALUEE)
      .when(unEvaluateurDeclare(evaluateur('2026-03-10')))
      .then(fait('InteretDEvaluateurDeclare.v1')({ ...par, evaluationEcartee: true }));
  });
  it('ne change rien la seconde fois', () => {
    given(fait('InteretDEvaluateurDeclare.v1')()).when(unEvaluateurDeclare()).changesNothing();
  });
  it('refuse à un connecteur', () => {
    given(...AFFECTEE)
      .when(unEvaluateurDeclare(candidat('2026-02-12')))
      .refuses(Refus.InteretDEvaluateurReserve);
  });
});
