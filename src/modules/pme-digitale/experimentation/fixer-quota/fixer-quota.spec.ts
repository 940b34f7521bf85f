import { scenariosOf } from '#libs/event-sourcing';
import { CLOSE, experimentationId, fait, OUVERTE, PLEINE_EN_BRETAGNE } from '#facts/pme-digitale';
import { laRegion, mission } from '../../../../../test/support/acteurs-de-la-cohorte';
import { demander } from '../../../../../test/support/demander';
import { experimentation } from '../experimentation';
import * as Refus from '../experimentation.errors';
import { fixerQuota, FixerQuota } from './fixer-quota';

const { axe, code, plafond, motif } = fait('QuotaFixe.v1')().data;

const laMissionFixe = (
  change: Partial<FixerQuota['data']> = {},
  context: ReturnType<typeof mission> = mission('2026-04-13'),
) => demander(new FixerQuota({ experimentationId, axe, code, plafond, motif, ...change }, context), fixerQuota);

describe('fixer un quota', () => {
  const { given } = scenariosOf(experimentation);

  it('change un plafond, avec son motif', () => {
    given(...OUVERTE)
      .when(laMissionFixe())
      .then(fait('QuotaFixe.v1')());
  });
  it('promeut dans le même enregistrement qui attendait une place dans ce quota', () => {
    given(...PLEINE_EN_BRETAGNE)
      .when(laMissionFixe({ plafond: 2 }))
      .then(fait('QuotaFixe.v1')({ plafond: 2 }), fait('EntreprisePromue.v1')({ numero: 2, promueLe: '2026-04-13' }));
  });
  it('ne promeut personne quand un autre quota change', () => {
    given(...PLEINE_EN_BRETAGNE)
      .when(laMissionFixe({ code: '76' }))
      .then(fait('QuotaFixe.v1')({ code: '76' }));
  });
  it('ne change rien la seconde fois', () => {
    given(...OUVERTE, fait('QuotaFixe.v1')())
      .when(laMissionFixe())
      .changesNothing();
  });
  it('refuse un plafond sous le nombre d’entreprises admises', () => {
    const refus = given(...PLEINE_EN_BRETAGNE)
      .when(laMissionFixe({ plafond: 0, motif: 'credits-insuffisants' }))
      .refuses(Refus.QuotaSousLesAdmises);
    expect(refus.details).toEqual({ admises: 1 });
  });
  it('refuse un code qui n’a pas de quota, ou d’un autre axe', () => {
    for (const change of [{ code: '99' }, { axe: 'taille' as const }])
      given(...OUVERTE)
        .when(laMissionFixe(change))
        .refuses(Refus.CodeDeQuotaInconnu);
  });
  it('refuse une expérimentation inconnue ou close', () => {
    given().when(laMissionFixe()).refuses(Refus.ExperimentationInconnue);
    given(...CLOSE)
      .when(laMissionFixe())
      .refuses(Refus.ExperimentationDansUnAutreEtat);
  });
  it('refuse à une région', () => {
    given(...OUVERTE)
      .when(laMissionFixe({}, laRegion('2026-04-13')))
      .refuses(Refus.DecisionSurLaCohorteReservee);
  });
});
