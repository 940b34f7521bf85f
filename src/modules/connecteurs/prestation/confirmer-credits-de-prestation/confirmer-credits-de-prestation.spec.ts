import { scenariosOf } from '#libs/event-sourcing';
import { DEVIS, EN_COURS, fait, prestationId, PRESCRITE } from '#facts/prestations';
import { certificateur } from '../../../../../test/support/acteurs-des-prestations';
import { systeme } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { prestation } from '../prestation';
import { SuiteReserveeAuProgramme } from '../prestation.errors';
import { confirmerCredits, ConfirmerCreditsDePrestation } from './confirmer-credits-de-prestation';

const sienne = fait('DevisAccepte.v1')().data.reservationId;

const lEnveloppeReserve = (reservationId = sienne, context = systeme('2026-03-09')) =>
  demander(new ConfirmerCreditsDePrestation({ prestationId, reservationId }, context), confirmerCredits);

describe('confirmer les crédits d’une prestation', () => {
  const { given } = scenariosOf(prestation);
  const credits = fait('CreditsDePrestationConfirmes.v1')();

  it('suit la réservation de l’enveloppe', () => {
    given(...DEVIS)
      .when(lEnveloppeReserve())
      .then(credits);
  });
  it('ne change rien la seconde fois, ni pour une autre réservation, ni une fois annulée', () => {
    for (const faits of [PRESCRITE, [...DEVIS, credits], EN_COURS, [...DEVIS, fait('PrestationAnnulee.v1')()]])
      given(...faits)
        .when(lEnveloppeReserve())
        .changesNothing();
    given(...DEVIS)
      .when(lEnveloppeReserve('r2'))
      .changesNothing();
    given().when(lEnveloppeReserve()).changesNothing();
  });
  it('refuse à une personne', () => {
    given(...DEVIS)
      .when(lEnveloppeReserve(undefined, certificateur('2026-03-09')))
      .refuses(SuiteReserveeAuProgramme);
  });
});
