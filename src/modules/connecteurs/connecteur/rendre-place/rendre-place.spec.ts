import { scenariosOf } from '#libs/event-sourcing';
import { ACTIF, connecteurId, demandeId, fait } from '#facts/connecteurs';
import { connecteur as lui, referent, systeme } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { connecteur } from '../connecteur';
import * as Refus from '../connecteur.errors';
import { rendrePlace, RendrePlace } from './rendre-place';

const leProgrammeRend = (context = systeme('2026-04-14'), demande = demandeId) =>
  demander(new RendrePlace({ connecteurId, demandeId: demande, motif: 'demande-close' }, context), rendrePlace);

describe('rendre une place', () => {
  const { given } = scenariosOf(connecteur);
  const tenue = [...ACTIF, fait('PlacePrise.v1')()];

  it('libère celle de la demande, quel que soit l’état du connecteur', () => {
    for (const faits of [tenue, [...tenue, fait('ConnecteurSuspendu.v1')()], [...tenue, fait('ConnecteurSorti.v1')()]])
      given(...faits)
        .when(leProgrammeRend())
        .then(fait('PlaceRendue.v1')());
  });
  it('ne change rien la seconde fois, ni sans place pour cette demande', () => {
    given(...tenue, fait('PlaceRendue.v1')())
      .when(leProgrammeRend())
      .changesNothing();
    given(...tenue)
      .when(leProgrammeRend(systeme('2026-04-14'), 'd2'))
      .changesNothing();
    given().when(leProgrammeRend()).changesNothing();
  });
  it('refuse à une personne', () => {
    for (const context of [lui('2026-04-14'), referent('2026-04-14')])
      given(...tenue)
        .when(leProgrammeRend(context))
        .refuses(Refus.RemiseReservee);
  });
});
