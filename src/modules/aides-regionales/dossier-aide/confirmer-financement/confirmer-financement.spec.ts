import { scenariosOf } from '#libs/event-sourcing';
import { contexteDe, SYSTEME, type Acteur } from '../../../../../test/support/contexte';
import {
  creditsConfirmes,
  demandeRetiree,
  FINANCE,
  financementReserve,
  reservationExpiree,
  VALIDE,
} from '../../../../../test/support/faits';
import { dossierAide } from '../dossier-aide';
import { EtapeReserveeAuSysteme } from '../dossier-aide.errors';
import { ConfirmerFinancement, confirmerFinancement } from './confirmer-financement';

const leCompteConfirme = (reservationId = 'r1', acteur: Partial<Acteur> = {}) =>
  confirmerFinancement(
    new ConfirmerFinancement(
      { dossierId: 'd1', reservationId, regleDeMinimis: 'reglement-2023-2831' },
      contexteDe({ ...SYSTEME, ...acteur }),
    ),
  );

describe('confirmer le financement', () => {
  const { given } = scenariosOf(dossierAide);
  const confirme = [...VALIDE, creditsConfirmes()];

  it('retient que l’enveloppe et le compte tiennent le montant, et sous quelle règle', () => {
    given(...confirme)
      .when(leCompteConfirme())
      .then(financementReserve());
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
    given(...confirme, demandeRetiree())
      .when(leCompteConfirme())
      .changesNothing();
    given(...confirme, reservationExpiree())
      .when(leCompteConfirme())
      .changesNothing();
  });
  it('refuse à une personne', () => {
    given(...confirme)
      .when(leCompteConfirme('r1', { role: 'region.gestionnaire-financier' }))
      .refuses(EtapeReserveeAuSysteme);
  });
});
