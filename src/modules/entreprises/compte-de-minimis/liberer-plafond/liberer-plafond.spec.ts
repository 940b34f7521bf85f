import { scenariosOf } from '#libs/event-sourcing';
import { contexteDe, SYSTEME, type Acteur } from '../../../../../test/support/contexte';
import { deMinimisOctroyee, plafondLibere, plafondReserve } from '../../../../../test/support/faits';
import { compteDeMinimis } from '../compte-de-minimis';
import { MouvementReserveAuSysteme } from '../compte-de-minimis.errors';
import { liberer, LibererPlafond } from './liberer-plafond';

const leDossierLibere = (acteur: Partial<Acteur> = {}) =>
  liberer(
    new LibererPlafond(
      { entrepriseUniqueId: 'eu1', dossierId: 'd1', reservationId: 'r1' },
      contexteDe({ ...SYSTEME, ...acteur }),
    ),
  );

describe('libérer une réservation au compte de minimis', () => {
  const { given } = scenariosOf(compteDeMinimis);

  it('rend le montant réservé', () => {
    given(plafondReserve({ montantCentimes: 420_000 }))
      .when(leDossierLibere())
      .then(plafondLibere({ montantCentimes: 420_000 }));
  });
  it('ne change rien la seconde fois', () => {
    given(plafondReserve(), plafondLibere()).when(leDossierLibere()).changesNothing();
  });
  it('ne change rien sans réservation, ni une fois l’aide octroyée', () => {
    given().when(leDossierLibere()).changesNothing();
    given(plafondReserve(), deMinimisOctroyee()).when(leDossierLibere()).changesNothing();
  });
  it('refuse à une personne', () => {
    given(plafondReserve())
      .when(leDossierLibere({ role: 'region.responsable' }))
      .refuses(MouvementReserveAuSysteme);
  });
});
