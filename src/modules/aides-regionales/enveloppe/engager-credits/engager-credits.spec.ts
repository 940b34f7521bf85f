import { scenariosOf } from '#libs/event-sourcing';
import { enveloppeId, fait, objet, reservationId } from '#facts/aides-regionales';
import { dossierAideDe } from '#modules/objets';
import { contexteDe, SYSTEME, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { enveloppe } from '../enveloppe';
import { CreditsNonReserves, MouvementReserveAuSysteme } from '../enveloppe.errors';
import { engager, EngagerCredits } from './engager-credits';

const leDossierEngage = (montantCentimes = 500_000, acteur: Partial<Acteur> = {}) =>
  demander(
    new EngagerCredits({ enveloppeId, objet, reservationId, montantCentimes }, contexteDe({ ...SYSTEME, ...acteur })),
    engager,
  );

const toutEngage = fait('CreditsEngages.v2')({ montantCentimes: 500_000, libereCentimes: 0 });

describe('engager des crédits', () => {
  const { given } = scenariosOf(enveloppe);
  const reservee = [fait('EnveloppeOuverte.v1')(), fait('CreditsReserves.v2')()];

  it('engage ce qui était réservé', () => {
    given(...reservee)
      .when(leDossierEngage())
      .then(toutEngage);
  });
  it('rend le reste quand la décision est plus petite', () => {
    given(...reservee)
      .when(leDossierEngage(450_000))
      .then(fait('CreditsEngages.v2')());
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
    given(...reservee, fait('ReservationCreditsLiberee.v2')())
      .when(leDossierEngage())
      .refuses(CreditsNonReserves);
  });
  it('refuse ce qu’un autre objet tient, fût-il de même identifiant', () => {
    for (const autre of [{ nature: 'prestation', id: objet.id } as const, dossierAideDe('d2')])
      given(fait('EnveloppeOuverte.v1')(), fait('CreditsReserves.v2')({ objet: autre }))
        .when(leDossierEngage())
        .refuses(CreditsNonReserves);
  });
  it('refuse plus que la réservation', () => {
    given(...reservee)
      .when(leDossierEngage(500_001))
      .refuses(CreditsNonReserves);
  });
});
