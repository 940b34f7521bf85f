import { scenariosOf } from '#libs/event-sourcing';
import { EN_ATTENTE, fait, OBTENU, siren, SUSPENDU } from '#facts/pme-digitale';
import { dirigeante, mission } from '../../../../../test/support/acteurs-de-la-cohorte';
import { demander } from '../../../../../test/support/demander';
import { statutPmeDigitale } from '../statut-pme-digitale';
import * as Refus from '../statut-pme-digitale.errors';
import { retablir, RetablirStatut } from './retablir-statut';

const laMissionRetablit = (context: ReturnType<typeof mission> = mission('2026-06-15'), estDesSiens = false) =>
  demander(new RetablirStatut({ siren }, context), (command) => retablir(command, estDesSiens));

describe('rétablir le statut PME digitale', () => {
  const { given } = scenariosOf(statutPmeDigitale);

  it('rend son statut à qui a gardé sa place', () => {
    given(...SUSPENDU)
      .when(laMissionRetablit())
      .then(fait('StatutRetabli.v1')());
  });
  it('ne change rien pour un statut qui n’est pas, ou plus, suspendu', () => {
    for (const faits of [OBTENU, [...SUSPENDU, fait('StatutRetabli.v1')()]])
      given(...faits)
        .when(laMissionRetablit())
        .changesNothing();
  });
  it('refuse un statut en attente, terminé ou inconnu', () => {
    for (const faits of [EN_ATTENTE, [...SUSPENDU, fait('StatutTermine.v1')()]])
      given(...faits)
        .when(laMissionRetablit())
        .refuses(Refus.StatutDansUnAutreEtat);
    given().when(laMissionRetablit()).refuses(Refus.StatutInconnu);
  });
  it('refuse à qui a agi pour l’entreprise, et à l’entreprise', () => {
    given(...SUSPENDU)
      .when(laMissionRetablit(undefined, true))
      .refuses(Refus.DecisionSurSonEntreprise);
    given(...SUSPENDU)
      .when(laMissionRetablit(dirigeante('2026-06-15')))
      .refuses(Refus.DecisionSurLeStatutReservee);
  });
});
