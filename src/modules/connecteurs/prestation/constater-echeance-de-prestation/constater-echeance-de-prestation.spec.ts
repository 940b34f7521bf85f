import { scenariosOf } from '#libs/event-sourcing';
import { CERTIFIEE, CONFIRMEE, DEVIS, EN_COURS, fait, PRESCRITE, prestationId, REALISEE } from '#facts/prestations';
import { responsable } from '../../../../../test/support/acteurs-des-prestations';
import { systeme } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { prestation } from '../prestation';
import { SuiteReserveeAuProgramme } from '../prestation.errors';
import { constaterEcheance, ConstaterEcheanceDePrestation } from './constater-echeance-de-prestation';

const sienne = fait('DevisAccepte.v1')().data.reservationId;

const leTempsPasse = (reservationId = sienne, context = systeme('2027-03-10')) =>
  demander(new ConstaterEcheanceDePrestation({ prestationId, reservationId }, context), constaterEcheance);

describe('constater l’échéance d’une prestation', () => {
  const { given } = scenariosOf(prestation);
  const annulee = fait('PrestationAnnulee.v1')({
    motif: 'echeance-depassee',
    annuleePar: null,
    annuleeLe: '2027-03-10',
  });

  it('rend l’argent de ce qui n’est pas livré, ou est resté contesté', () => {
    const credits = [...DEVIS, fait('CreditsDePrestationConfirmes.v1')()];
    for (const faits of [DEVIS, credits, EN_COURS, [...REALISEE, fait('RealisationContestee.v1')()]])
      given(...faits)
        .when(leTempsPasse())
        .then(annulee);
  });
  it('ne change rien de ce qui est livré, fût-ce sans réponse : sa région décide', () => {
    for (const faits of [REALISEE, [...REALISEE, fait('SilenceSurRealisation.v1')()], CONFIRMEE, CERTIFIEE])
      given(...faits)
        .when(leTempsPasse())
        .changesNothing();
  });
  it('ne change rien la seconde fois, ni d’un devis refusé, ni d’un autre devis', () => {
    for (const faits of [PRESCRITE, [...EN_COURS, annulee], [...DEVIS, fait('FinancementDePrestationRefuse.v1')()]])
      given(...faits)
        .when(leTempsPasse())
        .changesNothing();
    given(...EN_COURS)
      .when(leTempsPasse('r2'))
      .changesNothing();
    given().when(leTempsPasse()).changesNothing();
  });
  it('refuse à une personne', () => {
    given(...EN_COURS)
      .when(leTempsPasse(undefined, responsable('2027-03-10')))
      .refuses(SuiteReserveeAuProgramme);
  });
});
