import { scenariosOf } from '#libs/event-sourcing';
import { dossierId, fait, FINANCE, reservationId, VALIDE } from '#facts/aides-regionales';
import { contexteDe, SYSTEME, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { dossierAide } from '../dossier-aide';
import { EtapeReserveeAuSysteme } from '../dossier-aide.errors';
import { ConfirmerFinancement, confirmerFinancement } from './confirmer-financement';

const leCompteConfirme = (reservation = reservationId, acteur: Partial<Acteur> = {}) =>
  demander(
    new ConfirmerFinancement(
      { dossierId, reservationId: reservation, regleDeMinimis: 'reglement-2023-2831' },
      contexteDe({ ...SYSTEME, ...acteur }),
    ),
    confirmerFinancement,
  );

describe('confirmer le financement', () => {
  const { given } = scenariosOf(dossierAide);
  const confirme = [...VALIDE, fait('CreditsConfirmes.v1')()];

  it('retient que l’enveloppe et le compte tiennent le montant, et sous quelle règle', () => {
    given(...confirme)
      .when(leCompteConfirme())
      .then(fait('FinancementReserve.v1')());
  });
  it('ne change rien la seconde fois', () => {
    given(...FINANCE)
      .when(leCompteConfirme())
      .changesNothing();
  });
  it('ne change rien tant que l’enveloppe n’a pas confirmé les crédits', () => {
    given(...VALIDE)
      .when(leCompteConfirme())
      .changesNothing();
  });
  it('ne change rien pour une réservation qui n’est plus celle du dossier', () => {
    given().when(leCompteConfirme()).changesNothing();
    given(...confirme)
      .when(leCompteConfirme('r0'))
      .changesNothing();
    given(...confirme, fait('DemandeRetiree.v2')())
      .when(leCompteConfirme())
      .changesNothing();
    given(...confirme, fait('ReservationExpiree.v1')())
      .when(leCompteConfirme())
      .changesNothing();
  });
  it('refuse à une personne', () => {
    given(...confirme)
      .when(leCompteConfirme(reservationId, { role: 'region.gestionnaire-financier' }))
      .refuses(EtapeReserveeAuSysteme);
  });
});
