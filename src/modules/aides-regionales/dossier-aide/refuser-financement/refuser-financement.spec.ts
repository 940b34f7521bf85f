import { scenariosOf } from '#libs/event-sourcing';
import { ACCORDE, dossierId, fait, FINANCE, reservationId, VALIDE } from '#facts/aides-regionales';
import { contexteDe, SYSTEME, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { dossierAide } from '../dossier-aide';
import { EtapeReserveeAuSysteme } from '../dossier-aide.errors';
import { RefuserFinancement, refuserFinancement } from './refuser-financement';

const COMPTE = { utiliseCentimes: 29_000_000, reserveCentimes: 800_000, plafondCentimes: 30_000_000, au: '2026-03-16' };

const leCompteRefuse = (reservation = reservationId, acteur: Partial<Acteur> = {}) => {
  const context = contexteDe({ ...SYSTEME, ...acteur });
  return demander(
    new RefuserFinancement(
      {
        dossierId,
        reservationId: reservation,
        motif: 'plafond-de-minimis',
        disponibleCentimes: 200_000,
        compteDeMinimis: COMPTE,
        possibleLe: '2027-06-15',
      },
      context,
    ),
    refuserFinancement,
  );
};

const lEnveloppeRefuse = () =>
  demander(
    new RefuserFinancement(
      {
        dossierId,
        reservationId,
        motif: 'credits-insuffisants',
        disponibleCentimes: 40_000,
        compteDeMinimis: null,
        possibleLe: null,
      },
      contexteDe(SYSTEME),
    ),
    refuserFinancement,
  );

describe('refuser le financement', () => {
  const { given } = scenariosOf(dossierAide);

  it('rend le dossier à l’instruction, avec les chiffres du compte de minimis', () => {
    given(...VALIDE, fait('CreditsConfirmes.v1')())
      .when(leCompteRefuse())
      .then(fait('FinancementRefuse.v2')());
  });
  it('rend le dossier à l’instruction, avec ce qui reste dans l’enveloppe', () => {
    given(...VALIDE)
      .when(lEnveloppeRefuse())
      .then(
        fait('FinancementRefuse.v2')({
          motif: 'credits-insuffisants',
          disponibleCentimes: 40_000,
          compteDeMinimis: null,
          possibleLe: null,
        }),
      );
  });
  it('ne change rien la seconde fois', () => {
    given(...VALIDE, fait('FinancementRefuse.v2')())
      .when(leCompteRefuse())
      .changesNothing();
  });
  it('ne change rien pour une réservation qui n’est plus celle du dossier', () => {
    given().when(leCompteRefuse()).changesNothing();
    given(...VALIDE)
      .when(leCompteRefuse('r0'))
      .changesNothing();
    given(...VALIDE, fait('DemandeRetiree.v2')())
      .when(leCompteRefuse())
      .changesNothing();
    given(...ACCORDE)
      .when(leCompteRefuse())
      .changesNothing();
  });
  it('rend à l’instruction un dossier financé dont la réservation ne tient plus', () => {
    given(...FINANCE)
      .when(leCompteRefuse())
      .then(fait('FinancementRefuse.v2')());
  });
  it('refuse à une personne', () => {
    given(...VALIDE)
      .when(leCompteRefuse(reservationId, { role: 'region.responsable' }))
      .refuses(EtapeReserveeAuSysteme);
  });
});
