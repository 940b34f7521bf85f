import { scenariosOf } from '#libs/event-sourcing';
import { contexteDe, SYSTEME, type Acteur } from '../../../../../test/support/contexte';
import { creditsEngages, creditsLiberes, creditsReserves, enveloppeOuverte } from '../../../../../test/support/faits';
import { enveloppe } from '../enveloppe';
import { MouvementReserveAuSysteme } from '../enveloppe.errors';
import { liberer, LibererCredits } from './liberer-credits';

const leDossierLibere = (acteur: Partial<Acteur> = {}) =>
  liberer(
    new LibererCredits(
      { enveloppeId: '53.2026.cheque-numerique', dossierId: 'd1', reservationId: 'r1' },
      contexteDe({ ...SYSTEME, ...acteur }),
    ),
  );

describe('libérer des crédits', () => {
  const { given } = scenariosOf(enveloppe);
  const reservee = [enveloppeOuverte(), creditsReserves()];

  it('rend le montant réservé', () => {
    given(...reservee)
      .when(leDossierLibere())
      .then(creditsLiberes());
  });
  it('ne change rien la seconde fois', () => {
    given(...reservee, creditsLiberes())
      .when(leDossierLibere())
      .changesNothing();
  });
  it('ne change rien sans enveloppe, sans réservation, ni une fois les crédits engagés', () => {
    given().when(leDossierLibere()).changesNothing();
    given(enveloppeOuverte()).when(leDossierLibere()).changesNothing();
    given(...reservee, creditsEngages())
      .when(leDossierLibere())
      .changesNothing();
  });
  it('refuse à une personne', () => {
    given(...reservee)
      .when(leDossierLibere({ role: 'region.gestionnaire-financier' }))
      .refuses(MouvementReserveAuSysteme);
  });
});
