import { scenariosOf } from '#libs/event-sourcing';
import { fait } from '#facts/subventions-publiees';
import { contexteDe, SYSTEME } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { subventionPubliee } from '../subvention-publiee';
import { PublicationReservee } from '../subvention-publiee.errors';
import { retirer, RetirerSubvention } from './retirer-subvention';

const publiee = fait('SubventionPubliee.v2')();
const retiree = fait('SubventionRetiree.v1')();
const onRetire = (acteur = SYSTEME) => {
  const { empreinte, reprise, motif } = retiree.data;
  return demander(new RetirerSubvention({ empreinte, reprise, motif }, contexteDe(acteur)), retirer);
};

describe('retirer une subvention', () => {
  const { given } = scenariosOf(subventionPubliee);

  it('retire ce que le fichier a donné', () => {
    given(publiee).when(onRetire()).then(retiree);
  });
  it('ne retire qu’une fois, et jamais ce qui n’a pas été repris', () => {
    given(publiee, retiree).when(onRetire()).changesNothing();
    given().when(onRetire()).changesNothing();
  });
  it('laisse ce qu’un autre fichier a donné', () => {
    given(fait('SubventionPubliee.v2')({ reprise: 'f'.repeat(64) }))
      .when(onRetire())
      .changesNothing();
    given(fait('SubventionPubliee.v1')()).when(onRetire()).changesNothing();
  });
  it('refuse à une personne', () => {
    given(publiee)
      .when(onRetire({ role: 'mission.pilote', territoire: 'FR' }))
      .refuses(PublicationReservee);
  });
});
