import { scenariosOf } from '#libs/event-sourcing';
import { enveloppeId, fait, objet, reservationId } from '#facts/aides-regionales';
import { dossierAideDe } from '#modules/objets';
import { contexteDe, SYSTEME, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { enveloppe } from '../enveloppe';
import { MouvementReserveAuSysteme } from '../enveloppe.errors';
import { liberer, LibererCredits } from './liberer-credits';

const leDossierLibere = (acteur: Partial<Acteur> = {}) =>
  demander(new LibererCredits({ enveloppeId, objet, reservationId }, contexteDe({ ...SYSTEME, ...acteur })), liberer);

describe('libérer des crédits', () => {
  const { given } = scenariosOf(enveloppe);
  const reservee = [fait('EnveloppeOuverte.v1')(), fait('CreditsReserves.v2')()];

  it('rend le montant réservé', () => {
    given(...reservee)
      .when(leDossierLibere())
      .then(fait('ReservationCreditsLiberee.v2')());
  });
  it('ne change rien la seconde fois', () => {
    given(...reservee, fait('ReservationCreditsLiberee.v2')())
      .when(leDossierLibere())
      .changesNothing();
  });
  it('ne change rien sans enveloppe, sans réservation, ni une fois les crédits engagés', () => {
    given().when(leDossierLibere()).changesNothing();
    given(fait('EnveloppeOuverte.v1')()).when(leDossierLibere()).changesNothing();
    given(...reservee, fait('CreditsEngages.v2')())
      .when(leDossierLibere())
      .changesNothing();
  });
  it('ne rend pas ce qu’un autre objet tient, fût-il de même identifiant', () => {
    const [ouverte] = reservee;
    for (const autre of [{ nature: 'prestation', id: objet.id } as const, dossierAideDe('d2')])
      given(ouverte!, fait('CreditsReserves.v2')({ objet: autre }))
        .when(leDossierLibere())
        .changesNothing();
  });
  it('refuse à une personne', () => {
    given(...reservee)
      .when(leDossierLibere({ role: 'region.gestionnaire-financier' }))
      .refuses(MouvementReserveAuSysteme);
  });
});
