import { scenariosOf } from '#libs/event-sourcing';
import { ACCORDE, conventionId, CREDITS, DEMANDE, fait, mois, numero, RETENU } from '#facts/amortissements';
import { instructeur } from '../../../../../test/support/acteurs-des-amortissements';
import { programme } from '../../../../../test/support/acteurs-des-prets';
import { demander } from '../../../../../test/support/demander';
import { amortissement } from '../amortissement';
import { SuiteDAmortissementReservee } from '../amortissement.errors';
import { confirmerCredits, ConfirmerCreditsDAmortissement } from './confirmer-credits-d-amortissement';

const { reservationId: sienne } = fait('AmortissementRetenu.v1')().data;
const lEnveloppeReserve = (reservationId = sienne, context = programme('2026-10-09')) =>
  demander(
    new ConfirmerCreditsDAmortissement({ conventionId, mois, numero, reservationId }, context),
    confirmerCredits,
  );

describe('confirmer les crédits d’un amortissement', () => {
  const { given } = scenariosOf(amortissement);

  it('dit que l’enveloppe les tient', () => {
    given(...RETENU)
      .when(lEnveloppeReserve())
      .then(fait('CreditsDAmortissementConfirmes.v1')());
  });
  it('ne change rien la seconde fois, ni pour une autre réservation, ni une fois caduc', () => {
    for (const faits of [[], DEMANDE, CREDITS, ACCORDE, [...RETENU, fait('AmortissementCaduc.v1')()]])
      given(...faits)
        .when(lEnveloppeReserve())
        .changesNothing();
    given(...RETENU)
      .when(lEnveloppeReserve('r2'))
      .changesNothing();
  });
  it('refuse à une personne', () => {
    given(...RETENU)
      .when(lEnveloppeReserve(undefined, instructeur('2026-10-09')))
      .refuses(SuiteDAmortissementReservee);
  });
});
