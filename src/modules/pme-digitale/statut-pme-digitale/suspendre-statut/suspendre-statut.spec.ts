import { scenariosOf } from '#libs/event-sourcing';
import { EN_ATTENTE, fait, OBTENU, siren, SUSPENDU } from '#facts/pme-digitale';
import { dirigeante, mission } from '../../../../../test/support/acteurs-de-la-cohorte';
import { demander } from '../../../../../test/support/demander';
import { statutPmeDigitale } from '../statut-pme-digitale';
import * as Refus from '../statut-pme-digitale.errors';
import type { MotifDeSuspensionDuStatut } from '../statut-pme-digitale.events';
import { suspendre, SuspendreStatut } from './suspendre-statut';

const laMissionSuspend = (
  motif: MotifDeSuspensionDuStatut = 'controle-en-cours',
  context: ReturnType<typeof mission> = mission('2026-06-01'),
  estDesSiens = false,
) => demander(new SuspendreStatut({ siren, motif }, context), (command) => suspendre(command, estDesSiens));

describe('suspendre le statut PME digitale', () => {
  const { given } = scenariosOf(statutPmeDigitale);

  it('le suspend, avec son motif', () => {
    given(...OBTENU)
      .when(laMissionSuspend())
      .then(fait('StatutSuspendu.v1')());
  });
  it('ne change rien la seconde fois, et refuse un autre motif', () => {
    given(...SUSPENDU)
      .when(laMissionSuspend())
      .changesNothing();
    given(...SUSPENDU)
      .when(laMissionSuspend('obligations-non-tenues'))
      .refuses(Refus.StatutDansUnAutreEtat);
  });
  it('refuse un statut qui n’est pas obtenu', () => {
    given(...EN_ATTENTE)
      .when(laMissionSuspend())
      .refuses(Refus.StatutDansUnAutreEtat);
    given().when(laMissionSuspend()).refuses(Refus.StatutInconnu);
  });
  it('refuse à qui a agi pour l’entreprise, et à l’entreprise', () => {
    given(...OBTENU)
      .when(laMissionSuspend(undefined, undefined, true))
      .refuses(Refus.DecisionSurSonEntreprise);
    given(...OBTENU)
      .when(laMissionSuspend(undefined, dirigeante('2026-06-01')))
      .refuses(Refus.DecisionSurLeStatutReservee);
  });
});
