import { scenariosOf } from '#libs/event-sourcing';
import { contexteDe, SYSTEME, type Acteur } from '../../../../../test/support/contexte';
import {
  creditsConfirmes,
  demandeRetiree,
  FINANCE,
  financementRefuse,
  VALIDE,
} from '../../../../../test/support/faits';
import { dossierAide } from '../dossier-aide';
import { EtapeReserveeAuSysteme } from '../dossier-aide.errors';
import { RefuserFinancement, refuserFinancement } from './refuser-financement';

const COMPTE = { utiliseCentimes: 29_000_000, reserveCentimes: 880_000, plafondCentimes: 30_000_000 };

const leCompteRefuse = (reservationId = 'r1', acteur: Partial<Acteur> = {}) => {
  const context = contexteDe({ ...SYSTEME, ...acteur });
  return refuserFinancement(
    new RefuserFinancement(
      {
        dossierId: 'd1',
        reservationId,
        motif: 'plafond-de-minimis',
        disponibleCentimes: 120_000,
        compteDeMinimis: COMPTE,
        possibleLe: '2027-09-02',
      },
      context,
    ),
  );
};

const lEnveloppeRefuse = () =>
  refuserFinancement(
    new RefuserFinancement(
      {
        dossierId: 'd1',
        reservationId: 'r1',
        motif: 'credits-insuffisants',
        disponibleCentimes: 40_000,
        compteDeMinimis: null,
        possibleLe: null,
      },
      contexteDe(SYSTEME),
    ),
  );

describe('refuser le financement', () => {
  const { given } = scenariosOf(dossierAide);

  it('rend le dossier à l’instruction, avec les chiffres du compte de minimis', () => {
    given(...VALIDE, creditsConfirmes())
      .when(leCompteRefuse())
      .then(financementRefuse());
  });
  it('rend le dossier à l’instruction, avec ce qui reste dans l’enveloppe', () => {
    given(...VALIDE)
      .when(lEnveloppeRefuse())
      .then(
        financementRefuse({
          ...{ motif: 'credits-insuffisants', disponibleCentimes: 40_000 },
          ...{ compteDeMinimis: null, possibleLe: null },
        }),
      );
  });
  it('ne change rien la seconde fois', () => {
    given(...VALIDE, financementRefuse())
      .when(leCompteRefuse())
      .changesNothing();
  });
  it('ne change rien pour une réservation qui n’est plus celle du dossier', () => {
    given().when(leCompteRefuse()).changesNothing();
    given(...VALIDE)
      .when(leCompteRefuse('r0'))
      .changesNothing();
    given(...VALIDE, demandeRetiree())
      .when(leCompteRefuse())
      .changesNothing();
    given(...FINANCE)
      .when(leCompteRefuse())
      .changesNothing();
  });
  it('refuse à une personne', () => {
    given(...VALIDE)
      .when(leCompteRefuse('r1', { role: 'region.responsable' }))
      .refuses(EtapeReserveeAuSysteme);
  });
});
