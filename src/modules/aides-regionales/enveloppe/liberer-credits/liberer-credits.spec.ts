import { scenariosOf } from '#libs/event-sourcing';
import { dossierId, enveloppeId, fait, reservationId } from '#facts/aides-regionales';
import { contexteDe, SYSTEME, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { enveloppe } from '../enveloppe';
import { MouvementReserveAuSysteme } from '../enveloppe.errors';
import { liberer, LibererCredits } from './liberer-credits';

const leDossierLibere = (acteur: Partial<Acteur> = {}) =>
  demander(
    new LibererCredits({ enveloppeId, dossierId, reservationId }, contexteDe({ ...SYSTEME, ...acteur })),
    liberer,
  );

describe('libérer des crédits', () => {
  const { given } = scenariosOf(enveloppe);
  const reservee = [fait('EnveloppeOuverte.v1')(), fait('CreditsReserves.v1')()];

  it('rend le montant réservé', () => {
    given(...reservee)
      .when(leDossierLibere())
      .then(fait('ReservationCreditsLiberee.v1')());
  });
  it('ne change rien la seconde fois', () => {
    given(...reservee, fait('ReservationCreditsLiberee.v1')())
      .when(leDossierLibere())
      .changesNothing();
  });
  it('ne change rien sans enveloppe, sans réservation, ni une fois les crédits engagés', () => {
    given().when(leDossierLibere()).changesNothing();
    given(fait('EnveloppeOuverte.v1')()).when(leDossierLibere()).changesNothing();
    given(...reservee, fait('CreditsEngages.v1')())
      .when(leDossierLibere())
      .changesNothing();
  });
  it('refuse à une personne', () => {
    given(...reservee)
      .when(leDossierLibere({ role: 'region.gestionnaire-financier' }))
      .refuses(MouvementReserveAuSysteme);
  });
});
