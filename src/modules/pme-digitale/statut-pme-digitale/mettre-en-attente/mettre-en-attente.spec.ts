import { scenariosOf } from '#libs/event-sourcing';
import { ADMISSIBLE, DEMANDE, EN_ATTENTE, fait, OBTENU, siren } from '#facts/pme-digitale';
import { mission, programme } from '../../../../../test/support/acteurs-de-la-cohorte';
import { demander } from '../../../../../test/support/demander';
import { statutPmeDigitale } from '../statut-pme-digitale';
import * as Refus from '../statut-pme-digitale.errors';
import { mettreEnAttente, MettreEnAttente } from './mettre-en-attente';

const leProgrammeFaitAttendre = (rang = 1, context: ReturnType<typeof mission> = programme('2026-03-16')) =>
  demander(new MettreEnAttente({ siren, rang, misEnAttenteLe: '2026-03-16' }, context), mettreEnAttente);

describe('mettre une entreprise en attente d’une place', () => {
  const { given } = scenariosOf(statutPmeDigitale);

  it('suit une candidature admissible', () => {
    given(...ADMISSIBLE)
      .when(leProgrammeFaitAttendre())
      .then(fait('StatutMisEnAttente.v1')());
  });
  it('ne change rien dans un autre état, ou pour une autre demande', () => {
    for (const faits of [[], DEMANDE, EN_ATTENTE, OBTENU, [...ADMISSIBLE, fait('StatutQuitte.v1')()]])
      given(...faits)
        .when(leProgrammeFaitAttendre())
        .changesNothing();
    given(...ADMISSIBLE)
      .when(leProgrammeFaitAttendre(2))
      .changesNothing();
  });
  it('refuse à toute personne', () => {
    given(...ADMISSIBLE)
      .when(leProgrammeFaitAttendre(1, mission('2026-03-16')))
      .refuses(Refus.ReponseDeLaCohorteReservee);
  });
});
