import { scenariosOf } from '#libs/event-sourcing';
import { EN_COURS, EVALUEE, experimentationId, fait, OUVERTE } from '#facts/pme-digitale';
import { laRegion, mission } from '../../../../../test/support/acteurs-de-la-cohorte';
import { demander } from '../../../../../test/support/demander';
import { experimentation } from '../experimentation';
import * as Refus from '../experimentation.errors';
import { evaluer, EvaluerExperimentation } from './evaluer-experimentation';

const laMissionEvalue = (context: ReturnType<typeof mission> = mission('2027-02-01')) =>
  demander(new EvaluerExperimentation({ experimentationId }, context), evaluer);

describe('évaluer une expérimentation', () => {
  const { given } = scenariosOf(experimentation);

  it('dit le jour de son évaluation', () => {
    given(...EN_COURS)
      .when(laMissionEvalue())
      .then(fait('ExperimentationEvaluee.v1')());
  });
  it('ne change rien la seconde fois', () => {
    given(...EVALUEE)
      .when(laMissionEvalue())
      .changesNothing();
  });
  it('refuse avant le démarrage, et une expérimentation inconnue', () => {
    given(...OUVERTE)
      .when(laMissionEvalue())
      .refuses(Refus.ExperimentationDansUnAutreEtat);
    given().when(laMissionEvalue()).refuses(Refus.ExperimentationInconnue);
  });
  it('refuse à une région', () => {
    given(...EN_COURS)
      .when(laMissionEvalue(laRegion('2027-02-01')))
      .refuses(Refus.DecisionSurLaCohorteReservee);
  });
});
