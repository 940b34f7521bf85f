import { scenariosOf } from '#libs/event-sourcing';
import { ACCORDE, conventionId, CREDITS, fait, mois, numero, PAYE, RETENU } from '#facts/amortissements';
import { instructeur } from '../../../../../test/support/acteurs-des-amortissements';
import { programme } from '../../../../../test/support/acteurs-des-prets';
import { demander } from '../../../../../test/support/demander';
import { amortissement } from '../amortissement';
import { SuiteDAmortissementReservee } from '../amortissement.errors';
import { confirmerPlafond, ConfirmerPlafondDAmortissement } from './confirmer-plafond-d-amortissement';

const { reservationId: sienne, regle } = fait('AmortissementAccorde.v1')().data;
const leCompteReserve = (reservationId = sienne, context = programme('2026-10-09')) =>
  demander(
    new ConfirmerPlafondDAmortissement({ conventionId, mois, numero, reservationId, regle }, context),
    confirmerPlafond,
  );

describe('accorder un amortissement dont l’argent est tenu', () => {
  const { given } = scenariosOf(amortissement);

  it('suit la décision de la région', () => {
    given(...CREDITS)
      .when(leCompteReserve())
      .then(fait('AmortissementAccorde.v1')());
  });
  it('ne change rien la seconde fois, avant les crédits, pour une autre réservation, ni une fois caduc', () => {
    for (const faits of [[], RETENU, ACCORDE, PAYE, [...CREDITS, fait('AmortissementCaduc.v1')()]])
      given(...faits)
        .when(leCompteReserve())
        .changesNothing();
    given(...CREDITS)
      .when(leCompteReserve('r2'))
      .changesNothing();
  });
  it('refuse à une personne', () => {
    given(...CREDITS)
      .when(leCompteReserve(undefined, instructeur('2026-10-09')))
      .refuses(SuiteDAmortissementReservee);
  });
});
