import { scenariosOf } from '#libs/event-sourcing';
import { CERTIFIEE, CONFIRMEE, DEVIS, EN_COURS, fait, PAYEE, prestationId, REALISEE } from '#facts/prestations';
import { certificateur } from '../../../../../test/support/acteurs-des-prestations';
import { systeme } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { prestation } from '../prestation';
import { SuiteReserveeAuProgramme } from '../prestation.errors';
import type { MotifDeFinancementRefuse } from '../prestation.events';
import { refuserFinancement, RefuserFinancementDePrestation } from './refuser-financement-de-prestation';

const { reservationId: sienne, possibleLe } = fait('FinancementDePrestationRefuse.v1')().data;

const refuser = (
  motif: MotifDeFinancementRefuse = 'plafond-de-minimis',
  reservationId = sienne,
  context = systeme('2026-03-09'),
) =>
  demander(
    new RefuserFinancementDePrestation({ prestationId, reservationId, motif, possibleLe }, context),
    refuserFinancement,
  );

describe('refuser le financement d’une prestation', () => {
  const { given } = scenariosOf(prestation);

  it('dit le motif, et rend ce qui est tenu', () => {
    for (const motif of ['credits-insuffisants', 'enveloppe-absente', 'plafond-de-minimis'] as const)
      given(...DEVIS)
        .when(refuser(motif))
        .then(fait('FinancementDePrestationRefuse.v1')({ motif }));
  });
  it('vient aussi d’une réunion de sociétés pendant la livraison, après elle, et une fois confirmée', () => {
    const motif = 'plafond-apres-reunion';
    for (const faits of [
      [...DEVIS, fait('CreditsDePrestationConfirmes.v1')()],
      EN_COURS,
      REALISEE,
      [...REALISEE, fait('RealisationContestee.v1')()],
      CONFIRMEE,
    ])
      given(...faits)
        .when(refuser(motif))
        .then(fait('FinancementDePrestationRefuse.v1')({ motif }));
  });
  it('ne change rien une fois l’aide octroyée : le compte en suspend le paiement', () => {
    for (const faits of [CERTIFIEE, PAYEE])
      given(...faits)
        .when(refuser('plafond-apres-reunion'))
        .changesNothing();
  });
  it('ne change rien la seconde fois, ni pour une autre réservation, ni une fois annulée', () => {
    for (const fin of [fait('FinancementDePrestationRefuse.v1')(), fait('PrestationAnnulee.v1')()])
      given(...EN_COURS, fin)
        .when(refuser())
        .changesNothing();
    given(...EN_COURS)
      .when(refuser(undefined, 'r2'))
      .changesNothing();
    given().when(refuser()).changesNothing();
  });
  it('refuse à une personne', () => {
    given(...DEVIS)
      .when(refuser(undefined, undefined, certificateur('2026-03-09')))
      .refuses(SuiteReserveeAuProgramme);
  });
});
