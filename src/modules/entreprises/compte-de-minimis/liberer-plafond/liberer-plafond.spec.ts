import { scenariosOf } from '#libs/event-sourcing';
import { objet, entrepriseUniqueId, fait, reservationId } from '#facts/entreprises';
import { dossierAideDe } from '#modules/objets';
import { contexteDe, SYSTEME, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { compteDeMinimis } from '../compte-de-minimis';
import { MouvementReserveAuSysteme } from '../compte-de-minimis.errors';
import { liberer, LibererPlafond } from './liberer-plafond';

const leDossierLibere = (acteur: Partial<Acteur> = {}) =>
  demander(
    new LibererPlafond({ entrepriseUniqueId, objet, reservationId }, contexteDe({ ...SYSTEME, ...acteur })),
    liberer,
  );

describe('libérer une réservation au compte de minimis', () => {
  const { given } = scenariosOf(compteDeMinimis);

  it('rend le montant réservé', () => {
    given(fait('PlafondReserve.v2')({ montantCentimes: 420_000 }))
      .when(leDossierLibere())
      .then(fait('ReservationPlafondLiberee.v2')({ montantCentimes: 420_000 }));
  });
  it('ne change rien la seconde fois', () => {
    given(fait('PlafondReserve.v2')(), fait('ReservationPlafondLiberee.v2')()).when(leDossierLibere()).changesNothing();
  });
  it('ne change rien sans réservation, ni une fois l’aide octroyée', () => {
    given().when(leDossierLibere()).changesNothing();
    given(fait('PlafondReserve.v2')(), fait('AideDeMinimisOctroyee.v2')()).when(leDossierLibere()).changesNothing();
  });
  it('ne rend pas ce qu’un autre objet tient, fût-il de même identifiant', () => {
    for (const autre of [{ nature: 'prestation', id: objet.id } as const, dossierAideDe('d2')])
      given(fait('PlafondReserve.v2')({ objet: autre }))
        .when(leDossierLibere())
        .changesNothing();
  });
  it('refuse à une personne', () => {
    given(fait('PlafondReserve.v2')())
      .when(leDossierLibere({ role: 'region.responsable' }))
      .refuses(MouvementReserveAuSysteme);
  });
});
