import { scenariosOf } from '#libs/event-sourcing';
import { dossierId, enveloppeId, fait, reservationId } from '#facts/aides-regionales';
import { contexteDe, SYSTEME, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { enveloppe } from '../enveloppe';
import { CreditsNonReserves, MouvementReserveAuSysteme } from '../enveloppe.errors';
import { engager, EngagerCredits } from './engager-credits';

const leDossierEngage = (montantCentimes = 500_000, acteur: Partial<Acteur> = {}) =>
  demander(
    new EngagerCredits(
      { enveloppeId, dossierId, reservationId, montantCentimes },
      contexteDe({ ...SYSTEME, ...acteur }),
    ),
    engager,
  );

const toutEngage = fait('CreditsEngages.v1')({ montantCentimes: 500_000, libereCentimes: 0 });

describe('engager des crédits', () => {
  const { given } = scenariosOf(enveloppe);
  const reservee = [fait('EnveloppeOuverte.v1')(), fait('CreditsReserves.v1')()];

  it('engage ce qui était réservé', () => {
    given(...reservee)
      .when(leDossierEngage())
      .then(toutEngage);
  });
  it('rend le reste quand la décision est plus petite', () => {
    given(...reservee)
      .when(leDossierEngage(450_000))
      .then(fait('CreditsEngages.v1')());
  });
  it('ne change rien la seconde fois', () => {
    given(...reservee, toutEngage)
      .when(leDossierEngage())
      .changesNothing();
  });
  it('refuse à une personne', () => {
    given(...reservee)
      .when(leDossierEngage(1, { role: 'region.signataire' }))
      .refuses(MouvementReserveAuSysteme);
  });
  it('refuse sans enveloppe, sans réservation, ou quand elle a été libérée', () => {
    given().when(leDossierEngage()).refuses(CreditsNonReserves);
    given(fait('EnveloppeOuverte.v1')()).when(leDossierEngage()).refuses(CreditsNonReserves);
    given(...reservee, fait('ReservationCreditsLiberee.v1')())
      .when(leDossierEngage())
      .refuses(CreditsNonReserves);
  });
  it('refuse plus que la réservation', () => {
    given(...reservee)
      .when(leDossierEngage(500_001))
      .refuses(CreditsNonReserves);
  });
});
