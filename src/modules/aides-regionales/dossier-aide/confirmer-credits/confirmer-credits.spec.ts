import { scenariosOf } from '#libs/event-sourcing';
import { dossierId, fait, FINANCE, reservationId, VALIDE } from '#facts/aides-regionales';
import { contexteDe, SYSTEME, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { dossierAide } from '../dossier-aide';
import { EtapeReserveeAuSysteme } from '../dossier-aide.errors';
import { confirmer, ConfirmerCredits } from './confirmer-credits';

const lEnveloppeConfirme = (reservation = reservationId, acteur: Partial<Acteur> = {}) =>
  demander(
    new ConfirmerCredits({ dossierId, reservationId: reservation }, contexteDe({ ...SYSTEME, ...acteur })),
    confirmer,
  );

describe('confirmer les crédits', () => {
  const { given } = scenariosOf(dossierAide);

  it('demande au compte de minimis ce que l’enveloppe tient', () => {
    given(...VALIDE)
      .when(lEnveloppeConfirme())
      .then(fait('CreditsConfirmes.v1')());
  });
  it('ne change rien la seconde fois', () => {
    given(...VALIDE, fait('CreditsConfirmes.v1')())
      .when(lEnveloppeConfirme())
      .changesNothing();
    given(...FINANCE)
      .when(lEnveloppeConfirme())
      .changesNothing();
  });
  it('ne change rien pour une réservation qui n’est plus celle du dossier', () => {
    given().when(lEnveloppeConfirme()).changesNothing();
    given(...VALIDE)
      .when(lEnveloppeConfirme('r0'))
      .changesNothing();
    given(...VALIDE, fait('DemandeRetiree.v2')())
      .when(lEnveloppeConfirme())
      .changesNothing();
    given(...VALIDE, fait('ReservationExpiree.v1')())
      .when(lEnveloppeConfirme())
      .changesNothing();
  });
  it('refuse à une personne', () => {
    given(...VALIDE)
      .when(lEnveloppeConfirme(reservationId, { role: 'region.responsable' }))
      .refuses(EtapeReserveeAuSysteme);
  });
});
