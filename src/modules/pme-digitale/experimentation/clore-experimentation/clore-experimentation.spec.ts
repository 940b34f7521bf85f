import { scenariosOf } from '#libs/event-sourcing';
import { autreSiren, EN_COURS, EVALUEE, experimentationId, fait, OUVERTE, siren } from '#facts/pme-digitale';
import { laRegion, mission } from '../../../../../test/support/acteurs-de-la-cohorte';
import { demander } from '../../../../../test/support/demander';
import { experimentation } from '../experimentation';
import * as Refus from '../experimentation.errors';
import type { MotifDeCloture } from '../experimentation.events';
import { clore, CloreExperimentation } from './clore-experimentation';

const laMissionClot = (
  motif: MotifDeCloture = 'terme-atteint',
  context: ReturnType<typeof mission> = mission('2027-03-01'),
) => demander(new CloreExperimentation({ experimentationId, motif }, context), clore);

describe('clore une expérimentation', () => {
  const { given } = scenariosOf(experimentation);
  const membres = [
    { siren, rang: 1 },
    { siren: autreSiren, rang: 1 },
  ];

  it('nomme les entreprises admises et celles qui attendent', () => {
    given(...EVALUEE)
      .when(laMissionClot())
      .then(fait('ExperimentationClose.v1')({ membres }));
  });
  it('peut être un arrêt anticipé, à tout moment', () => {
    given(...OUVERTE)
      .when(laMissionClot('arret-anticipe'))
      .then(fait('ExperimentationClose.v1')({ motif: 'arret-anticipe', membres: [] }));
  });
  it('ne change rien la seconde fois, et refuse un autre motif', () => {
    given(...EVALUEE, fait('ExperimentationClose.v1')())
      .when(laMissionClot())
      .changesNothing();
    given(...EVALUEE, fait('ExperimentationClose.v1')())
      .when(laMissionClot('arret-anticipe'))
      .refuses(Refus.ExperimentationDansUnAutreEtat);
  });
  it('refuse le terme avant l’évaluation', () => {
    given(...EN_COURS)
      .when(laMissionClot())
      .refuses(Refus.TermeAvantEvaluation);
  });
  it('refuse une expérimentation inconnue, et une région', () => {
    given().when(laMissionClot()).refuses(Refus.ExperimentationInconnue);
    given(...EVALUEE)
      .when(laMissionClot('terme-atteint', laRegion('2027-03-01')))
      .refuses(Refus.DecisionSurLaCohorteReservee);
  });
});
