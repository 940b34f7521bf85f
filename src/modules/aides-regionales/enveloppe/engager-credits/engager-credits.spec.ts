import { scenariosOf } from '#libs/event-sourcing';
import { contexteDe, SYSTEME, type Acteur } from '../../../../../test/support/contexte';
import { creditsEngages, creditsLiberes, creditsReserves, enveloppeOuverte } from '../../../../../test/support/faits';
import { enveloppe } from '../enveloppe';
import { CreditsNonReserves, MouvementReserveAuSysteme } from '../enveloppe.errors';
import { engager, EngagerCredits } from './engager-credits';

const leDossierEngage = (montantCentimes = 500_000, acteur: Partial<Acteur> = {}) =>
  engager(
    new EngagerCredits(
      { enveloppeId: '53.2026.cheque-numerique', dossierId: 'd1', reservationId: 'r1', montantCentimes },
      contexteDe({ ...SYSTEME, ...acteur }),
    ),
  );

describe('engager des crédits', () => {
  const { given } = scenariosOf(enveloppe);
  const reservee = [enveloppeOuverte(), creditsReserves()];

  it('engage ce qui était réservé', () => {
    given(...reservee)
      .when(leDossierEngage())
      .then(creditsEngages());
  });
  it('rend le reste quand la décision est plus petite', () => {
    given(...reservee)
      .when(leDossierEngage(420_000))
      .then(creditsEngages({ montantCentimes: 420_000, libereCentimes: 80_000 }));
  });
  it('ne change rien la seconde fois', () => {
    given(...reservee, creditsEngages())
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
    given(enveloppeOuverte()).when(leDossierEngage()).refuses(CreditsNonReserves);
    given(...reservee, creditsLiberes())
      .when(leDossierEngage())
      .refuses(CreditsNonReserves);
  });
  it('refuse plus que la réservation', () => {
    given(...reservee)
      .when(leDossierEngage(500_001))
      .refuses(CreditsNonReserves);
  });
});
