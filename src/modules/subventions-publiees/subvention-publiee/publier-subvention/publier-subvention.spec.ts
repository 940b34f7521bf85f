import { scenariosOf } from '#libs/event-sourcing';
import { fait } from '#facts/subventions-publiees';
import { contexteDe, SYSTEME } from '../../../../../test/support/contexte';
import { subventionPubliee } from '../subvention-publiee';
import { publier, PublierSubvention } from './publier-subvention';

const publiee = fait('SubventionPubliee.v1')();
const onPublie = () => publier(new PublierSubvention(publiee.data, contexteDe(SYSTEME)));

describe('publier une subvention', () => {
  const { given } = scenariosOf(subventionPubliee);

  it('retient l’enregistrement du fichier', () => {
    given().when(onPublie()).then(publiee);
  });
  it('ne compte qu’une fois le même enregistrement', () => {
    given(publiee).when(onPublie()).changesNothing();
  });
});
