import { scenariosOf } from '#libs/event-sourcing';
import { entrepriseUniqueId, fait } from '#facts/entreprises';
import { contexteDe, SYSTEME } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { entrepriseUnique } from '../entreprise-unique';
import { constituer, ConstituerEntrepriseUnique } from './constituer-entreprise-unique';

const onConstitue = () =>
  demander(
    new ConstituerEntrepriseUnique(
      { entrepriseUniqueId, siren: '552081317', constitueeLe: '2026-01-19' },
      contexteDe(SYSTEME),
    ),
    constituer,
  );

const constituee = fait('EntrepriseUniqueConstituee.v1')();

describe('constituer une entreprise unique', () => {
  const { given } = scenariosOf(entrepriseUnique);

  it('fait de l’entreprise enrôlée son seul membre', () => {
    given().when(onConstitue()).then(constituee);
  });
  it('ne change rien la seconde fois', () => {
    given(constituee).when(onConstitue()).changesNothing();
  });
});
