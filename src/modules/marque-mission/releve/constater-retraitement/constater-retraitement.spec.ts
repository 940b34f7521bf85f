import fc from 'fast-check';
import { scenariosOf } from '#libs/event-sourcing';
import { fait, PUBLIE } from '#facts/marque-mission';
import { horloge, pilote } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { releve } from '../releve';
import * as Refus from '../releve.errors';
import { constaterRetraitement, ConstaterRetraitement } from './constater-retraitement';

const calcule = fait('RetraitementCalcule.v1')();
const { code, territoire, periode, rang, position, faitsTardifs } = calcule.data;
const valeurs = { publieeRecalculee: 412, nouvelleAlors: 403, nouvelle: 407 };

const leProgrammeConstate = (change: object = {}, context = horloge('2026-05-05')) =>
  demander(
    new ConstaterRetraitement(
      { code, territoire, periode, rang, position, faitsTardifs, ...valeurs, ...change },
      context,
    ),
    constaterRetraitement,
  );

describe('constater un retraitement', () => {
  const { given } = scenariosOf(releve);
  const enCours = [...PUBLIE, fait('RetraitementDemande.v1')()];

  it('sépare l’effet de la définition de celui des faits tardifs', () => {
    given(...enCours)
      .when(leProgrammeConstate())
      .then(calcule);
  });
  it('montre à part ce que le même calcul donne autrement', () => {
    given(...enCours)
      .when(leProgrammeConstate({ publieeRecalculee: 410 }))
      .then(fait('RetraitementCalcule.v1')({ ecartDeRecalcul: -2, effetDefinition: -7 }));
  });
  it('retrouve la valeur d’aujourd’hui au centime, quelles que soient les valeurs', () => {
    const valeur = fc.integer({ min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(valeur, valeur, valeur, (publieeRecalculee, nouvelleAlors, nouvelle) => {
        const [constat] = constaterRetraitement(
          new ConstaterRetraitement(
            { code, territoire, periode, rang, position, faitsTardifs, publieeRecalculee, nouvelleAlors, nouvelle },
            horloge('2026-05-05'),
          ),
        )(enCours.reduce(releve.evolve, releve.initialState()));
        if (constat?.type !== 'RetraitementCalcule.v1') throw new Error('Un retraitement est attendu.');
        const { valeurPubliee, ecartDeRecalcul, effetDefinition, effetFaitsTardifs } = constat.data;
        expect(valeurPubliee + ecartDeRecalcul + effetDefinition + effetFaitsTardifs).toBe(nouvelle);
      }),
    );
  });
  it('dit ce qui ne se calcule pas', () => {
    for (const manque of ['publieeRecalculee', 'nouvelleAlors', 'nouvelle'])
      given(...enCours)
        .when(leProgrammeConstate({ [manque]: null }))
        .then(fait('RetraitementImpossible.v1')());
  });
  it('ne change rien la seconde fois, ni après une annulation ou une autre demande', () => {
    given(...enCours, calcule)
      .when(leProgrammeConstate())
      .changesNothing();
    given(...enCours, fait('RetraitementAnnule.v1')())
      .when(leProgrammeConstate())
      .changesNothing();
    given(...enCours, fait('RetraitementDemande.v1')({ rang: 2 }))
      .when(leProgrammeConstate())
      .changesNothing();
    given().when(leProgrammeConstate()).changesNothing();
  });
  it('refuse à une personne', () => {
    given(...enCours)
      .when(leProgrammeConstate({}, pilote('2026-05-05')))
      .refuses(Refus.RetraitementReserve);
  });
});
