import { scenariosOf } from '#libs/event-sourcing';
import { ACCORDE, conventionId, CREDITS, DEMANDE, fait, mois, PAYE, RETENU } from '#facts/amortissements';
import { instructeur } from '../../../../../test/support/acteurs-des-amortissements';
import { programme } from '../../../../../test/support/acteurs-des-prets';
import { demander } from '../../../../../test/support/demander';
import { amortissement } from '../amortissement';
import { SuiteDAmortissementReservee } from '../amortissement.errors';
import { rendreCaduc, RendreAmortissementCaduc } from './rendre-amortissement-caduc';

const leReleveEstRemplace = (rangDuReleve = 1, context = programme('2026-10-10')) =>
  demander(new RendreAmortissementCaduc({ conventionId, mois, rangDuReleve }, context), rendreCaduc);

describe('une demande d’amortissement dont le relevé est remplacé', () => {
  const { given } = scenariosOf(amortissement);
  const caduc = fait('AmortissementCaduc.v1');

  it('est caduque, avec ce qui est tenu ou accordé', () => {
    given(...DEMANDE)
      .when(leReleveEstRemplace())
      .then(caduc({ financement: null }));
    for (const faits of [RETENU, CREDITS])
      given(...faits)
        .when(leReleveEstRemplace())
        .then(caduc());
    given(...ACCORDE)
      .when(leReleveEstRemplace())
      .then(caduc({ octroye: true }));
  });
  it('ne change pas une fois payée, refusée ou caduque, ni pour un autre relevé', () => {
    for (const faits of [[], PAYE, [...DEMANDE, fait('AmortissementRefuse.v1')()], [...RETENU, caduc()]])
      given(...faits)
        .when(leReleveEstRemplace())
        .changesNothing();
    given(...RETENU)
      .when(leReleveEstRemplace(2))
      .changesNothing();
  });
  it('ne le devient pas par une personne', () => {
    given(...RETENU)
      .when(leReleveEstRemplace(1, instructeur('2026-10-10')))
      .refuses(SuiteDAmortissementReservee);
  });
});
