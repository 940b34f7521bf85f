import { scenariosOf } from '#libs/event-sourcing';
import { contexteDe, SYSTEME } from '../../../../../test/support/contexte';
import { subventionPubliee, type SubventionPubliee } from '../subvention-publiee';
import { publier, PublierSubvention } from './publier-subvention';

const publiee: SubventionPubliee = {
  type: 'SubventionPubliee.v1',
  data: {
    ...{ empreinte: 'e1', attribuantSiren: '234400034', attribuantNom: 'Région Pays de la Loire' },
    ...{ beneficiaireNumero: '78600152500018', beneficiaireId: 'p1', annee: 2017, date: '2017-06-10' },
    ...{
      montantCentimes: 2_400_000,
      objet: 'Équipement',
      nature: 'aide en numéraire',
      referenceDecision: null,
      rang: 1,
    },
  },
};
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
