import { scenariosOf } from '#libs/event-sourcing';
import { experimentationId, fait, OUVERTE } from '#facts/pme-digitale';
import { laRegion, mission } from '../../../../../test/support/acteurs-de-la-cohorte';
import { demander } from '../../../../../test/support/demander';
import { experimentation } from '../experimentation';
import * as Refus from '../experimentation.errors';
import { ouvrir, OuvrirExperimentation } from './ouvrir-experimentation';

const { places, plafonds, motif } = fait('ExperimentationOuverte.v1')().data;

const laMissionOuvre = (
  change: Partial<OuvrirExperimentation['data']> = {},
  context: ReturnType<typeof mission> = mission('2026-01-12'),
) => demander(new OuvrirExperimentation({ experimentationId, places, motif, ...plafonds, ...change }, context), ouvrir);

describe('ouvrir une expérimentation', () => {
  const { given } = scenariosOf(experimentation);

  it('retient ses places et chaque plafond, dans l’ordre des codes', () => {
    given()
      .when(laMissionOuvre({ tailles: plafonds.tailles.toReversed() }))
      .then(fait('ExperimentationOuverte.v1')());
  });
  it('ne change rien la seconde fois', () => {
    given(...OUVERTE)
      .when(laMissionOuvre({}, mission('2026-01-13')))
      .changesNothing();
  });
  it('refuse le même code avec d’autres conditions', () => {
    for (const change of [
      { places: 149 },
      { motif: 'nouvelle-cohorte' as const },
      { tailles: plafonds.tailles.map(({ code }) => ({ code, plafond: 1 })) },
    ])
      given(...OUVERTE)
        .when(laMissionOuvre(change))
        .refuses(Refus.ExperimentationDejaOuverte);
  });
  it('refuse plus de places que la règle n’en donne', () => {
    const refus = given()
      .when(laMissionOuvre({ places: 151 }))
      .refuses(Refus.PlacesAuDelaDuMaximum);
    expect(refus.details).toEqual({ places: 150 });
  });
  it('refuse un plafond qui manque, inconnu ou dit deux fois, et le nomme', () => {
    const [premier, ...autres] = plafonds.secteurs;
    const refuse = (secteurs: typeof autres) =>
      given().when(laMissionOuvre({ secteurs })).refuses(Refus.PlafondsIncomplets).details;
    expect(refuse(autres)).toEqual({ axe: 'secteur', codes: ['AZ'] });
    expect(refuse([...plafonds.secteurs, { code: 'ZZ', plafond: 1 }])).toEqual({ axe: 'secteur', codes: ['ZZ'] });
    expect(refuse([premier!, ...plafonds.secteurs])).toEqual({ axe: 'secteur', codes: ['AZ'] });
  });
  it('refuse à une région', () => {
    given()
      .when(laMissionOuvre({}, laRegion('2026-01-12')))
      .refuses(Refus.DecisionSurLaCohorteReservee);
  });
});
