import { scenariosOf } from '#libs/event-sourcing';
import { fait } from '#facts/marque-mission';
import { pilote, responsable } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { indicateur } from '../indicateur';
import * as Refus from '../indicateur.errors';
import { publierDefinition, PublierDefinition } from './publier-definition';

const publiee = fait('DefinitionPubliee.v1')();
const { code, motif, formule, serie, population, source } = publiee.data;

const laMissionPublie = (change: object = {}, context = pilote('2026-05-04')) =>
  demander(
    new PublierDefinition({ code, motif, formule, serie, population, source, ...change }, context),
    publierDefinition,
  );

describe('publier une définition', () => {
  const { given } = scenariosOf(indicateur);
  const defini = fait('IndicateurDefini.v1')();

  it('retient la version suivante', () => {
    given(defini).when(laMissionPublie()).then(publiee);
    given(defini, publiee)
      .when(laMissionPublie({ population: 'Toutes' }))
      .then(fait('DefinitionPubliee.v1')({ version: 3, population: 'Toutes' }));
  });
  it('ne change rien la seconde fois, et refuse de la publier pour un autre motif', () => {
    given(defini, publiee).when(laMissionPublie()).changesNothing();
    given(defini, publiee)
      .when(laMissionPublie({ motif: 'formule-corrigee' }))
      .refuses(Refus.DefinitionInchangee);
    const premiere = { formule: 'labels-en-vigueur', population: defini.data.population, source: defini.data.source };
    given(defini).when(laMissionPublie(premiere)).refuses(Refus.DefinitionInchangee);
  });
  it('refuse une formule d’une autre unité, dont la différence ne dirait rien', () => {
    given(defini)
      .when(laMissionPublie({ formule: 'credits-payes' }))
      .refuses(Refus.UniteDifferente);
  });
  it('demande la série que la formule lit', () => {
    given(defini)
      .when(laMissionPublie({ formule: 'part-publiee' }))
      .refuses(Refus.SerieAttendue);
  });
  it('refuse un indicateur inconnu, ou retiré', () => {
    given().when(laMissionPublie()).refuses(Refus.IndicateurInconnu);
    given(defini, fait('IndicateurRetire.v1')()).when(laMissionPublie()).refuses(Refus.IndicateurRetireDuCatalogue);
  });
  it('refuse à une région', () => {
    given(defini)
      .when(laMissionPublie({}, responsable('2026-05-04')))
      .refuses(Refus.IndicateurReserve);
  });
});
