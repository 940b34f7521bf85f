import { scenariosOf } from '#libs/event-sourcing';
import { contexteDe, SYSTEME, type Acteur } from '../../../../../test/support/contexte';
import { creditsEngages, creditsLiberes, creditsReserves, enveloppeOuverte } from '../../../../../test/support/faits';
import { enveloppe } from '../enveloppe';
import { MouvementReserveAuSysteme } from '../enveloppe.errors';
import type { ReservationCreditsRefusee } from '../enveloppe.events';
import { reserver, ReserverCredits } from './reserver-credits';

const leDossierReserve = (montantCentimes = 500_000, acteur: Partial<Acteur> = {}) =>
  reserver(
    new ReserverCredits(
      { enveloppeId: '53.2026.cheque-numerique', dossierId: 'd1', reservationId: 'r1', montantCentimes },
      contexteDe({ ...SYSTEME, ...acteur }),
    ),
  );

const refusee = (change: Partial<ReservationCreditsRefusee['data']> = {}): ReservationCreditsRefusee => ({
  type: 'ReservationCreditsRefusee.v1',
  data: {
    ...{ enveloppeId: '53.2026.cheque-numerique', dossierId: 'd1', reservationId: 'r1', montantCentimes: 500_000 },
    ...{ disponibleCentimes: 499_999, motif: 'credits-insuffisants' },
    ...change,
  },
});

describe('réserver des crédits', () => {
  const { given } = scenariosOf(enveloppe);
  const autre = { dossierId: 'd2', reservationId: 'r2' };

  it('tient le montant dans l’enveloppe', () => {
    given(enveloppeOuverte()).when(leDossierReserve()).then(creditsReserves());
  });
  it('tient les derniers crédits au centime près', () => {
    given(enveloppeOuverte(), creditsReserves({ ...autre, montantCentimes: 500_000 }))
      .when(leDossierReserve())
      .then(creditsReserves());
  });
  it('refuse le montant entier quand il manque un centime', () => {
    given(enveloppeOuverte(), creditsReserves({ ...autre, montantCentimes: 500_001 }))
      .when(leDossierReserve())
      .then(refusee());
  });
  it('compte ce qui est engagé et retrouve ce qu’un engagement plus petit a rendu', () => {
    const reserve = creditsReserves({ ...autre, montantCentimes: 900_000 });
    given(enveloppeOuverte(), reserve, creditsEngages({ ...autre, montantCentimes: 500_001, libereCentimes: 399_999 }))
      .when(leDossierReserve())
      .then(refusee());
    given(enveloppeOuverte(), reserve, creditsEngages({ ...autre, montantCentimes: 500_000, libereCentimes: 400_000 }))
      .when(leDossierReserve())
      .then(creditsReserves());
  });
  it('dit que l’enveloppe de l’année n’est pas ouverte', () => {
    given()
      .when(leDossierReserve())
      .then(refusee({ disponibleCentimes: 0, motif: 'enveloppe-absente' }));
  });
  it('ne change rien la seconde fois, que la réservation soit tenue, refusée, libérée ou engagée', () => {
    given(enveloppeOuverte(), creditsReserves()).when(leDossierReserve()).changesNothing();
    given(enveloppeOuverte(), refusee()).when(leDossierReserve()).changesNothing();
    given(enveloppeOuverte(), creditsReserves(), creditsLiberes()).when(leDossierReserve()).changesNothing();
    given(enveloppeOuverte(), creditsReserves(), creditsEngages()).when(leDossierReserve()).changesNothing();
  });
  it('refuse à une personne', () => {
    given(enveloppeOuverte())
      .when(leDossierReserve(1, { role: 'region.gestionnaire-financier', territoire: '53' }))
      .refuses(MouvementReserveAuSysteme);
  });
});
