import { scenariosOf } from '#libs/event-sourcing';
import { ADMISSIBLE, DEMANDE, EN_ATTENTE, fait, OBTENU, siren, SUSPENDU } from '#facts/pme-digitale';
import { mission, programme } from '../../../../../test/support/acteurs-de-la-cohorte';
import { demander } from '../../../../../test/support/demander';
import { statutPmeDigitale } from '../statut-pme-digitale';
import * as Refus from '../statut-pme-digitale.errors';
import { constaterCloture, ConstaterClotureDeLaCohorte } from './constater-cloture-de-la-cohorte';

const leProgrammeConstate = (rang = 1, context: ReturnType<typeof mission> = programme('2027-03-01')) =>
  demander(new ConstaterClotureDeLaCohorte({ siren, rang, closeLe: '2027-03-01' }, context), constaterCloture);

describe('constater la clôture de la cohorte', () => {
  const { given } = scenariosOf(statutPmeDigitale);
  const fin = { motif: 'experimentation-close' as const, terminePar: null, termineLe: '2027-03-01' };

  it('finit le statut de qui y était, admis ou non', () => {
    for (const faits of [ADMISSIBLE, EN_ATTENTE, OBTENU, SUSPENDU])
      given(...faits)
        .when(leProgrammeConstate())
        .then(fait('StatutTermine.v1')(fin));
  });
  it('ne change rien pour une simple demande, un statut fini, ou une autre demande', () => {
    for (const faits of [[], DEMANDE, [...OBTENU, fait('StatutTermine.v1')(fin)]])
      given(...faits)
        .when(leProgrammeConstate())
        .changesNothing();
    given(...OBTENU)
      .when(leProgrammeConstate(2))
      .changesNothing();
  });
  it('refuse à toute personne', () => {
    given(...OBTENU)
      .when(leProgrammeConstate(1, mission('2027-03-01')))
      .refuses(Refus.ReponseDeLaCohorteReservee);
  });
});
