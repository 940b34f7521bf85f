import { scenariosOf } from '#libs/event-sourcing';
import { fait } from '#facts/marque-mission';
import { pilote, responsable } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { indicateur } from '../indicateur';
import * as Refus from '../indicateur.errors';
import { definir, DefinirIndicateur } from './definir-indicateur';

const defini = fait('IndicateurDefini.v1')();
const { version: _, definiPar: __, definiLe: ___, ...demande } = defini.data;

const laMissionDefinit = (change: object = {}, context = pilote('2026-01-05')) =>
  demander(new DefinirIndicateur({ ...demande, ...change }, context), definir);

describe('définir un indicateur', () => {
  const { given } = scenariosOf(indicateur);

  it('retient sa première définition', () => {
    given().when(laMissionDefinit()).then(defini);
  });
  it('ne change rien la seconde fois, même après d’autres versions', () => {
    given(defini).when(laMissionDefinit()).changesNothing();
    given(defini, fait('DefinitionPubliee.v1')()).when(laMissionDefinit()).changesNothing();
  });
  it('refuse le code d’un autre indicateur', () => {
    for (const change of [
      { intitule: 'Autre' },
      { recommandation: 2 },
      { sens: 'a-diminuer' },
      { population: 'Autre' },
    ])
      given(defini).when(laMissionDefinit(change)).refuses(Refus.CodeDIndicateurIndisponible);
  });
  it('demande la série que la formule lit, et n’en prend pas d’autre', () => {
    given()
      .when(laMissionDefinit({ formule: 'part-publiee' }))
      .refuses(Refus.SerieAttendue);
    given()
      .when(laMissionDefinit({ serie: 'VENTE-EN-LIGNE' }))
      .refuses(Refus.SerieSansUsage);
    const avecSerie = { formule: 'part-publiee', serie: 'VENTE-EN-LIGNE' } as const;
    given().when(laMissionDefinit(avecSerie)).then(fait('IndicateurDefini.v1')(avecSerie));
  });
  it('refuse à une région', () => {
    given()
      .when(laMissionDefinit({}, responsable('2026-01-05')))
      .refuses(Refus.IndicateurReserve);
  });
});
