import { scenariosOf } from '#libs/event-sourcing';
import { DEVIS, EN_COURS, fait, prestationId, REALISEE } from '#facts/prestations';
import { certificateur } from '../../../../../test/support/acteurs-des-prestations';
import { systeme } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { prestation } from '../prestation';
import { SuiteReserveeAuProgramme } from '../prestation.errors';
import { confirmerFinancement, ConfirmerFinancementDePrestation } from './confirmer-financement-de-prestation';

const { reservationId: sienne, regle } = fait('FinancementDePrestationConfirme.v1')().data;

const leCompteReserve = (reservationId = sienne, context = systeme('2026-03-09')) =>
  demander(new ConfirmerFinancementDePrestation({ prestationId, reservationId, regle }, context), confirmerFinancement);

describe('confirmer le financement d’une prestation', () => {
  const { given } = scenariosOf(prestation);
  const credits = [...DEVIS, fait('CreditsDePrestationConfirmes.v1')()];

  it('suit la réservation du compte, et garde sa règle', () => {
    given(...credits)
      .when(leCompteReserve())
      .then(fait('FinancementDePrestationConfirme.v1')());
  });
  it('ne change rien la seconde fois, ni avant les crédits, ni pour une autre réservation, ni une fois annulée', () => {
    for (const faits of [DEVIS, EN_COURS, REALISEE, [...credits, fait('PrestationAnnulee.v1')()]])
      given(...faits)
        .when(leCompteReserve())
        .changesNothing();
    given(...credits)
      .when(leCompteReserve('r2'))
      .changesNothing();
    given().when(leCompteReserve()).changesNothing();
  });
  it('refuse à une personne', () => {
    given(...credits)
      .when(leCompteReserve(undefined, certificateur('2026-03-09')))
      .refuses(SuiteReserveeAuProgramme);
  });
});
