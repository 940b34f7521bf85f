import { scenariosOf } from '#libs/event-sourcing';
import { CLOSE, experimentationId, fait, OUVERTE } from '#facts/pme-digitale';
import { laRegion, mission } from '../../../../../test/support/acteurs-de-la-cohorte';
import { demander } from '../../../../../test/support/demander';
import { experimentation } from '../experimentation';
import * as Refus from '../experimentation.errors';
import { fixerPlaces, FixerPlaces } from './fixer-places';

const { places, motif } = fait('PlacesFixees.v1')().data;

const laMissionFixe = (
  change: Partial<FixerPlaces['data']> = {},
  context: ReturnType<typeof mission> = mission('2026-02-02'),
) => demander(new FixerPlaces({ experimentationId, places, motif, ...change }, context), fixerPlaces);

describe('fixer le nombre de places', () => {
  const { given } = scenariosOf(experimentation);
  const complete = [
    fait('ExperimentationOuverte.v1')({ places: 1 }),
    fait('EntrepriseAdmise.v1')(),
    fait('EntrepriseMiseEnAttente.v1')({ obstacles: ['places'] }),
  ];

  it('le change, avec son motif', () => {
    given(...OUVERTE)
      .when(laMissionFixe())
      .then(fait('PlacesFixees.v1')());
  });
  it('promeut dans le même enregistrement qui attendait une place', () => {
    given(...complete)
      .when(laMissionFixe({ places: 2, motif: 'credits-disponibles' }))
      .then(
        fait('PlacesFixees.v1')({ places: 2, motif: 'credits-disponibles' }),
        fait('EntreprisePromue.v1')({ numero: 2, promueLe: '2026-02-02' }),
      );
  });
  it('ne change rien la seconde fois', () => {
    given(...OUVERTE, fait('PlacesFixees.v1')())
      .when(laMissionFixe())
      .changesNothing();
  });
  it('refuse moins de places que le plus haut numéro tenu', () => {
    const refus = given(...OUVERTE, fait('EntrepriseAdmise.v1')({ numero: 141 }))
      .when(laMissionFixe())
      .refuses(Refus.PlacesSousLesAdmises);
    expect(refus.details).toEqual({ numero: 141 });
  });
  it('refuse plus de places que la règle n’en donne', () => {
    given(...OUVERTE)
      .when(laMissionFixe({ places: 151 }))
      .refuses(Refus.PlacesAuDelaDuMaximum);
  });
  it('refuse une expérimentation inconnue ou close, et une région', () => {
    given().when(laMissionFixe()).refuses(Refus.ExperimentationInconnue);
    given(...CLOSE)
      .when(laMissionFixe())
      .refuses(Refus.ExperimentationDansUnAutreEtat);
    given(...OUVERTE)
      .when(laMissionFixe({}, laRegion('2026-02-02')))
      .refuses(Refus.DecisionSurLaCohorteReservee);
  });
});
