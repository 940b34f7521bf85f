import { scenariosOf } from '#libs/event-sourcing';
import { fait } from '#facts/subventions-publiees';
import { contexteDe, SYSTEME } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { subventionPubliee } from '../subvention-publiee';
import { PublicationReservee } from '../subvention-publiee.errors';
import { publier, PublierSubvention } from './publier-subvention';

const publiee = fait('SubventionPubliee.v1')();
const onPublie = (acteur = SYSTEME) => demander(new PublierSubvention(publiee.data, contexteDe(acteur)), publier);

describe('publier une subvention', () => {
  const { given } = scenariosOf(subventionPubliee);

  it('retient l’enregistrement du fichier', () => {
    given().when(onPublie()).then(publiee);
  });
  it('ne compte qu’une fois le même enregistrement', () => {
    given(publiee).when(onPublie()).changesNothing();
  });
  it('refuse à une personne', () => {
    given()
      .when(onPublie({ role: 'mission.pilote', territoire: 'FR' }))
      .refuses(PublicationReservee);
  });
});
