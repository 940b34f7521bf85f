import { scenariosOf } from '#libs/event-sourcing';
import { contexteDe, SYSTEME } from '../../../../../test/support/contexte';
import { entrepriseUnique, type EntrepriseUniqueConstituee } from '../entreprise-unique';
import { constituer, ConstituerEntrepriseUnique } from './constituer-entreprise-unique';

const onConstitue = () =>
  constituer(
    new ConstituerEntrepriseUnique(
      { entrepriseUniqueId: 'eu1', siren: '552081317', constitueeLe: '2026-01-19' },
      contexteDe(SYSTEME),
    ),
  );

const constituee: EntrepriseUniqueConstituee = {
  type: 'EntrepriseUniqueConstituee.v1',
  data: { entrepriseUniqueId: 'eu1', membres: ['552081317'], constitueeLe: '2026-01-19' },
};

describe('constituer une entreprise unique', () => {
  const { given } = scenariosOf(entrepriseUnique);

  it('fait de l’entreprise enrôlée son seul membre', () => {
    given().when(onConstitue()).then(constituee);
  });
  it('ne change rien la seconde fois', () => {
    given(constituee).when(onConstitue()).changesNothing();
  });
});
