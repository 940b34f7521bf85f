import { scenariosOf } from '#libs/event-sourcing';
import { fait, siren } from '#facts/marque-mission';
import { dirigeante, evaluatrice } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { labelEntreprise } from '../label-entreprise';
import * as Refus from '../label-entreprise.errors';
import { declarer, DeclarerInteret } from './declarer-interet';

const declareSonInteret = (context = evaluatrice('2026-02-03')) =>
  demander(new DeclarerInteret({ siren }, context), declarer);

describe('déclarer un intérêt', () => {
  const { given } = scenariosOf(labelEntreprise);

  it('vaut pour qui le déclare, avant même la candidature', () => {
    given().when(declareSonInteret()).then(fait('InteretDeclare.v1')());
  });
  it('ne change rien la seconde fois', () => {
    given(fait('InteretDeclare.v1')()).when(declareSonInteret()).changesNothing();
  });
  it('refuse à qui n’évalue ni ne décide', () => {
    given()
      .when(declareSonInteret(dirigeante('2026-02-03')))
      .refuses(Refus.InteretReserve);
  });
});
