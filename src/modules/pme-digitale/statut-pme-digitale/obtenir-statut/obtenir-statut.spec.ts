import { scenariosOf } from '#libs/event-sourcing';
import { ADMISSIBLE, DEMANDE, EN_ATTENTE, fait, OBTENU, siren } from '#facts/pme-digitale';
import { mission, programme } from '../../../../../test/support/acteurs-de-la-cohorte';
import { demander } from '../../../../../test/support/demander';
import { statutPmeDigitale } from '../statut-pme-digitale';
import * as Refus from '../statut-pme-digitale.errors';
import { obtenir, ObtenirStatut } from './obtenir-statut';

const leProgrammeDonne = (rang = 1, context: ReturnType<typeof mission> = programme('2026-03-16')) =>
  demander(new ObtenirStatut({ siren, rang, numero: 1, obtenuLe: '2026-03-16' }, context), obtenir);

describe('obtenir le statut PME digitale', () => {
  const { given } = scenariosOf(statutPmeDigitale);

  it('vient d’une place de la cohorte, tout de suite ou après une attente', () => {
    for (const faits of [ADMISSIBLE, EN_ATTENTE])
      given(...faits)
        .when(leProgrammeDonne())
        .then(fait('StatutObtenu.v1')());
  });
  it('ne change rien la seconde fois, ni pour qui est parti, ni pour une autre demande', () => {
    for (const faits of [[], DEMANDE, OBTENU, [...EN_ATTENTE, fait('StatutQuitte.v1')()]])
      given(...faits)
        .when(leProgrammeDonne())
        .changesNothing();
    given(...ADMISSIBLE)
      .when(leProgrammeDonne(2))
      .changesNothing();
  });
  it('refuse à toute personne', () => {
    given(...ADMISSIBLE)
      .when(leProgrammeDonne(1, mission('2026-03-16')))
      .refuses(Refus.ReponseDeLaCohorteReservee);
  });
});
