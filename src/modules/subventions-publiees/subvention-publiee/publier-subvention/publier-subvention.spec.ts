import { scenariosOf } from '#libs/event-sourcing';
import { fait } from '#facts/subventions-publiees';
import { contexteDe, SYSTEME } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { subventionPubliee } from '../subvention-publiee';
import { PublicationReservee, SubventionDejaPubliee } from '../subvention-publiee.errors';
import { publier, PublierSubvention } from './publier-subvention';

const publiee = fait('SubventionPubliee.v2')();
const avant = fait('SubventionPubliee.v1')();
const retiree = fait('SubventionRetiree.v1')();
const autreFichier = fait('SubventionPubliee.v2')({ reprise: 'f'.repeat(64) });
const onPublie = (memeQueCelleDUnAutreFichier = false, acteur = SYSTEME) =>
  demander(
    new PublierSubvention({ subvention: publiee.data, memeQueCelleDUnAutreFichier }, contexteDe(acteur)),
    publier,
  );

describe('publier une subvention', () => {
  const { given } = scenariosOf(subventionPubliee);

  it('retient l’enregistrement du fichier', () => {
    given().when(onPublie()).then(publiee);
  });
  it('ne compte qu’une fois le même enregistrement', () => {
    given(publiee).when(onPublie()).changesNothing();
  });
  it('ne choisit pas seule si celle d’un autre fichier est la même', () => {
    given(autreFichier).when(onPublie()).refuses(SubventionDejaPubliee);
    given(avant).when(onPublie()).refuses(SubventionDejaPubliee);
    given(autreFichier).when(onPublie(true)).changesNothing();
  });
  it('retient de nouveau celle qui a été retirée', () => {
    given(publiee, retiree).when(onPublie()).then(publiee);
  });
  it('refuse à une personne', () => {
    given()
      .when(onPublie(false, { role: 'mission.pilote', territoire: 'FR' }))
      .refuses(PublicationReservee);
  });
});
