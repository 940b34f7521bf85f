import { scenariosOf } from '#libs/event-sourcing';
import { empreinte, fait } from '#facts/marque-mission';
import { dirigeante, pilote } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { charte } from '../charte';
import { preparerLaPublication } from '../charte.handler';
import * as Refus from '../charte.errors';
import { publier, PublierCharte } from './publier-charte';

const { texte } = fait('ChartePubliee.v1')().data;
const PUBLIEE = [fait('ChartePubliee.v1')()];

const laMissionPublie = (publie = empreinte, context = pilote('2026-01-12')) =>
  demander(new PublierCharte({ nature: 'partenaire', texte }, context), (command) => publier(command, publie));

describe('publier une charte', () => {
  const { given } = scenariosOf(charte);

  it('retient le texte, son rang et son empreinte', () => {
    given().when(laMissionPublie()).then(fait('ChartePubliee.v1')());
  });
  it('remplace la version en vigueur par une autre, de rang suivant', () => {
    given(...PUBLIEE)
      .when(laMissionPublie('b'.repeat(64), pilote('2026-09-01')))
      .then(fait('ChartePubliee.v1')({ version: 2, empreinte: 'b'.repeat(64), publieeLe: '2026-09-01' }));
  });
  it('ne change rien quand le texte est celui de la version en vigueur', () => {
    given(...PUBLIEE)
      .when(laMissionPublie(empreinte, pilote('2026-09-01')))
      .changesNothing();
  });
  it('publie de nouveau un texte que la version en vigueur avait remplacé', () => {
    given(...PUBLIEE, fait('ChartePubliee.v1')({ version: 2, empreinte: 'b'.repeat(64) }))
      .when(laMissionPublie())
      .then(fait('ChartePubliee.v1')({ version: 3 }));
  });
  it('refuse à qui n’est pas de la mission', () => {
    given()
      .when(laMissionPublie(empreinte, dirigeante('2026-01-12')))
      .refuses(Refus.PublicationDeCharteReservee);
  });
  it('calcule l’empreinte du texte en UTF-8', () => {
    const command = new PublierCharte({ nature: 'partenaire', texte }, pilote('2026-01-12'));
    const { id, decide } = preparerLaPublication(command);
    expect([id, decide(charte.initialState())]).toEqual(['partenaire', [fait('ChartePubliee.v1')()]]);
  });
});
