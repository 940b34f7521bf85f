import { scenariosOf } from '#libs/event-sourcing';
import { contexteDe, SYSTEME, type Acteur } from '../../../../../test/support/contexte';
import {
  creditsConfirmes,
  demandeRetiree,
  FINANCE,
  reservationExpiree,
  VALIDE,
} from '../../../../../test/support/faits';
import { dossierAide } from '../dossier-aide';
import { EtapeReserveeAuSysteme } from '../dossier-aide.errors';
import { confirmer, ConfirmerCredits } from './confirmer-credits';

const lEnveloppeConfirme = (reservationId = 'r1', acteur: Partial<Acteur> = {}) =>
  confirmer(new ConfirmerCredits({ dossierId: 'd1', reservationId }, contexteDe({ ...SYSTEME, ...acteur })));

describe('confirmer les crédits', () => {
  const { given } = scenariosOf(dossierAide);

  it('demande au compte de minimis ce que l’enveloppe tient', () => {
    given(...VALIDE)
      .when(lEnveloppeConfirme())
      .then(creditsConfirmes());
  });
  it('ne change rien la seconde fois', () => {
    given(...VALIDE, creditsConfirmes())
      .when(lEnveloppeConfirme())
      .changesNothing();
    given(...FINANCE)
      .when(lEnveloppeConfirme())
      .changesNothing();
  });
  it('ne change rien pour une réservation qui n’est plus celle du dossier', () => {
    given().when(lEnveloppeConfirme()).changesNothing();
    given(...VALIDE)
      .when(lEnveloppeConfirme('r0'))
      .changesNothing();
    given(...VALIDE, demandeRetiree())
      .when(lEnveloppeConfirme())
      .changesNothing();
    given(...VALIDE, reservationExpiree())
      .when(lEnveloppeConfirme())
      .changesNothing();
  });
  it('refuse à une personne', () => {
    given(...VALIDE)
      .when(lEnveloppeConfirme('r1', { role: 'region.responsable' }))
      .refuses(EtapeReserveeAuSysteme);
  });
});
