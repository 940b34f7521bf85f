import { scenariosOf } from '#libs/event-sourcing';
import { EN_COURS, EVALUEE, experimentationId, fait, OUVERTE } from '#facts/pme-digitale';
import { laRegion, mission } from '../../../../../test/support/acteurs-de-la-cohorte';
import { demander } from '../../../../../test/support/demander';
import { experimentation } from '../experimentation';
import * as Refus from '../experimentation.errors';
import { demarrer, DemarrerExperimentation } from './demarrer-experimentation';

const laMissionDemarre = (context: ReturnType<typeof mission> = mission('2026-04-01')) =>
  demander(new DemarrerExperimentation({ experimentationId }, context), demarrer);

describe('démarrer une expérimentation', () => {
  const { given } = scenariosOf(experimentation);

  it('dit son premier jour', () => {
    given(...OUVERTE)
      .when(laMissionDemarre())
      .then(fait('ExperimentationDemarree.v1')());
  });
  it('ne change rien la seconde fois', () => {
    given(...EN_COURS)
      .when(laMissionDemarre())
      .changesNothing();
  });
  it('refuse une fois évaluée, et une expérimentation inconnue', () => {
    given(...EVALUEE)
      .when(laMissionDemarre())
      .refuses(Refus.ExperimentationDansUnAutreEtat);
    given().when(laMissionDemarre()).refuses(Refus.ExperimentationInconnue);
  });
  it('refuse à une région', () => {
    given(...OUVERTE)
      .when(laMissionDemarre(laRegion('2026-04-01')))
      .refuses(Refus.DecisionSurLaCohorteReservee);
  });
});
