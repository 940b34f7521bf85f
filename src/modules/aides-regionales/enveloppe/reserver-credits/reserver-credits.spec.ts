import { scenariosOf } from '#libs/event-sourcing';
import { enveloppeId, fait, objet, reservationId } from '#facts/aides-regionales';
import { dossierAideDe } from '#modules/objets';
import { contexteDe, SYSTEME, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { enveloppe } from '../enveloppe';
import { MouvementReserveAuSysteme } from '../enveloppe.errors';
import { reserver, ReserverCredits } from './reserver-credits';

const leDossierReserve = (montantCentimes = 500_000, acteur: Partial<Acteur> = {}) =>
  demander(
    new ReserverCredits({ enveloppeId, objet, reservationId, montantCentimes }, contexteDe({ ...SYSTEME, ...acteur })),
    reserver,
  );

describe('réserver des crédits', () => {
  const { given } = scenariosOf(enveloppe);
  const ouverte = fait('EnveloppeOuverte.v1')({ montantCentimes: 1_000_000 });
  const refusee = fait('ReservationCreditsRefusee.v2')({ disponibleCentimes: 499_999 });
  const autre = { objet: dossierAideDe('d2'), reservationId: 'r2' };

  it('tient le montant dans l’enveloppe', () => {
    given(ouverte).when(leDossierReserve()).then(fait('CreditsReserves.v2')());
  });
  it('tient les derniers crédits au centime près', () => {
    given(ouverte, fait('CreditsReserves.v2')({ ...autre, montantCentimes: 500_000 }))
      .when(leDossierReserve())
      .then(fait('CreditsReserves.v2')());
  });
  it('refuse le montant entier quand il manque un centime', () => {
    given(ouverte, fait('CreditsReserves.v2')({ ...autre, montantCentimes: 500_001 }))
      .when(leDossierReserve())
      .then(refusee);
  });
  it('compte ce qui est engagé et retrouve ce qu’un engagement plus petit a rendu', () => {
    const reserve = fait('CreditsReserves.v2')({ ...autre, montantCentimes: 900_000 });
    given(ouverte, reserve, fait('CreditsEngages.v2')({ ...autre, montantCentimes: 500_001, libereCentimes: 399_999 }))
      .when(leDossierReserve())
      .then(refusee);
    given(ouverte, reserve, fait('CreditsEngages.v2')({ ...autre, montantCentimes: 500_000, libereCentimes: 400_000 }))
      .when(leDossierReserve())
      .then(fait('CreditsReserves.v2')());
  });
  it('dit que l’enveloppe de l’année n’est pas ouverte', () => {
    given()
      .when(leDossierReserve())
      .then(fait('ReservationCreditsRefusee.v2')({ disponibleCentimes: 0, motif: 'enveloppe-absente' }));
  });
  it('ne change rien la seconde fois, que la réservation soit tenue, refusée, libérée ou engagée', () => {
    given(ouverte, fait('CreditsReserves.v2')()).when(leDossierReserve()).changesNothing();
    given(ouverte, refusee).when(leDossierReserve()).changesNothing();
    given(ouverte, fait('CreditsReserves.v2')(), fait('ReservationCreditsLiberee.v2')())
      .when(leDossierReserve())
      .changesNothing();
    given(ouverte, fait('CreditsReserves.v2')(), fait('CreditsEngages.v2')()).when(leDossierReserve()).changesNothing();
  });
  it('répond à un dossier quand une prestation de même identifiant a réservé sous le même', () => {
    const prestation = fait('CreditsReserves.v2')({ objet: { nature: 'prestation', id: objet.id } });
    given(ouverte, prestation).when(leDossierReserve()).then(fait('CreditsReserves.v2')());
  });
  it('refuse à une personne', () => {
    given(ouverte)
      .when(leDossierReserve(1, { role: 'region.gestionnaire-financier', territoire: '53' }))
      .refuses(MouvementReserveAuSysteme);
  });
});
