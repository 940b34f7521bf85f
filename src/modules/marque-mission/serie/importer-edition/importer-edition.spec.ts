import { scenariosOf } from '#libs/event-sourcing';
import { fait } from '#facts/marque-mission';
import { pilote, responsable } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { IndicateurReserve } from '../../indicateur/indicateur.errors';
import { serie } from '../serie';
import * as Refus from '../serie.errors';
import { importer, ImporterEdition } from './importer-edition';

const importee = fait('EditionImportee.v1')();
const { rang: _, valeurs: __, importeePar: ___, importeeLe: ____, ...entete } = importee.data;
const lignes = [
  { line: 2, cells: { territoire: 'FR', annee: '2015', valeur: '13,8' } },
  { line: 3, cells: { territoire: 'FR', annee: '2016', valeur: '15,1' } },
];

const laMissionImporte = (change: object = {}, context = pilote('2026-01-09')) =>
  demander(new ImporterEdition({ ...entete, lignes, ...change }, context), importer);

describe('importer une édition', () => {
  const { given } = scenariosOf(serie);

  it('retient ses valeurs, son édition et sa définition', () => {
    given().when(laMissionImporte()).then(importee);
  });
  it('se range après les éditions déjà importées, sans les remplacer', () => {
    given(importee)
      .when(laMissionImporte({ edition: '2017', empreinte: 'f'.repeat(64) }))
      .then(fait('EditionImportee.v1')({ edition: '2017', rang: 2, empreinte: 'f'.repeat(64) }));
  });
  it('ne change rien la seconde fois, et refuse la même édition avec un autre contenu', () => {
    given(importee).when(laMissionImporte()).changesNothing();
    for (const change of [{ empreinte: 'f'.repeat(64) }, { definition: 'Autre' }, { publieeLe: '2016-07-01' }])
      given(importee).when(laMissionImporte(change)).refuses(Refus.EditionDejaImportee);
  });
  it('refuse une autre unité que celle de la série', () => {
    given(importee)
      .when(laMissionImporte({ edition: '2017', unite: 'nombre' }))
      .refuses(Refus.UniteDeSerieDifferente);
  });
  it('refuse une édition à venir, et un fichier qui ne se lit pas', () => {
    given()
      .when(laMissionImporte({ publieeLe: '2026-01-10' }))
      .refuses(Refus.PublicationAVenir);
    given()
      .when(laMissionImporte({ lignes: [{ line: 2, cells: { territoire: 'FR', annee: '2015', valeur: 'beaucoup' } }] }))
      .refuses(Refus.FichierDeSerieIllisible);
  });
  it('refuse à une région', () => {
    given()
      .when(laMissionImporte({}, responsable('2026-01-09')))
      .refuses(IndicateurReserve);
  });
});
