import { scenariosOf } from '#libs/event-sourcing';
import { decideurId, fait, LABELLISEE, siren } from '#facts/marque-mission';
import { evaluatrice, pilote } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { labelEntreprise } from '../label-entreprise';
import * as Refus from '../label-entreprise.errors';
import { ecarter, EcarterRetrait } from './ecarter-retrait';

const laMissionEcarte = (context = pilote('2026-10-20')) => demander(new EcarterRetrait({ siren }, context), ecarter);

describe('écarter un retrait', () => {
  const { given } = scenariosOf(labelEntreprise);
  const envisage = [...LABELLISEE, fait('RetraitEnvisage.v1')()];

  it('y renonce', () => {
    given(...envisage)
      .when(laMissionEcarte())
      .then(fait('RetraitEcarte.v1')());
  });
  it('ne change rien la seconde fois', () => {
    given(...envisage, fait('RetraitEcarte.v1')())
      .when(laMissionEcarte())
      .changesNothing();
  });
  it('refuse sans label, sans retrait envisagé, à qui ne décide pas, à qui y a un intérêt', () => {
    given().when(laMissionEcarte()).refuses(Refus.LabelInconnu);
    given(...LABELLISEE)
      .when(laMissionEcarte())
      .refuses(Refus.RetraitNonEnvisage);
    given(...envisage)
      .when(laMissionEcarte(evaluatrice('2026-10-20')))
      .refuses(Refus.DecisionReservee);
    given(...envisage, fait('InteretDeclare.v1')({ declarePar: decideurId }))
      .when(laMissionEcarte())
      .refuses(Refus.InteretDansLEntreprise);
  });
});
