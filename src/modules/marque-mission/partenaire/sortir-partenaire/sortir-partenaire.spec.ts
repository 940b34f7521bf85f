import { scenariosOf } from '#libs/event-sourcing';
import { fait, sirenDuPartenaire as siren } from '#facts/marque-mission';
import { dirigeante, pilote } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { partenaire } from '../partenaire';
import * as Refus from '../partenaire.errors';
import { sortir, SortirPartenaire } from './sortir-partenaire';

const lePartenaireSort = (context = pilote('2026-11-30')) => demander(new SortirPartenaire({ siren }, context), sortir);

describe('constater la sortie d’un partenaire', () => {
  const { given } = scenariosOf(partenaire);
  const enregistre = fait('PartenaireEnregistre.v2')();

  it('la date du jour', () => {
    given(enregistre).when(lePartenaireSort()).then(fait('PartenaireSorti.v1')());
  });
  it('ne change rien la seconde fois', () => {
    given(enregistre, fait('PartenaireSorti.v1')()).when(lePartenaireSort()).changesNothing();
  });
  it('refuse un partenaire inconnu', () => {
    given().when(lePartenaireSort()).refuses(Refus.PartenaireInconnu);
  });
  it('refuse à qui n’est pas de la mission', () => {
    given(enregistre)
      .when(lePartenaireSort(dirigeante('2026-11-30')))
      .refuses(Refus.PartenariatReserve);
  });
});
