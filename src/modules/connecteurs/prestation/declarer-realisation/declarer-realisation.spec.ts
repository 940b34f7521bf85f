import { scenariosOf } from '#libs/event-sourcing';
import { CONFIRMEE, DEVIS, EN_COURS, fait, prestationId, PRESCRITE, REALISEE } from '#facts/prestations';
import { entreprise, fournisseur, prescripteur } from '../../../../../test/support/acteurs-des-prestations';
import { connecteur } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { prestation } from '../prestation';
import * as Refus from '../prestation.errors';
import { declarerRealisation, DeclarerRealisation } from './declarer-realisation';

const ilDeclare = (realiseeLe = '2026-05-12', context = fournisseur('2026-05-13')) =>
  demander(new DeclarerRealisation({ prestationId, realiseeLe }, context), declarerRealisation);

describe('déclarer une réalisation', () => {
  const { given } = scenariosOf(prestation);
  const contestee = [...REALISEE, fait('RealisationContestee.v1')()];

  it('donne quinze jours à l’entreprise pour répondre', () => {
    given(...EN_COURS)
      .when(ilDeclare())
      .then(fait('RealisationDeclaree.v1')());
  });
  it('se refait une fois contestée, avec quinze autres jours', () => {
    given(...contestee)
      .when(ilDeclare('2026-05-12', fournisseur('2026-06-03')))
      .then(fait('RealisationDeclaree.v1')({ declareeLe: '2026-06-03', reponseAvantLe: '2026-06-18' }));
  });
  it('se date du jour du devis à ce jour, et refuse avant et après', () => {
    for (const realiseeLe of ['2026-03-09', '2026-05-13'])
      given(...EN_COURS)
        .when(ilDeclare(realiseeLe))
        .then(fait('RealisationDeclaree.v1')({ realiseeLe }));
    given(...EN_COURS)
      .when(ilDeclare('2026-03-08'))
      .refuses(Refus.RealisationAvantFinancement);
    given(...EN_COURS)
      .when(ilDeclare('2026-05-14'))
      .refuses(Refus.RealisationFuture);
  });
  it('ne compte pas ce qui fut livré sous un devis que l’argent a refusé', () => {
    const refusee = [...REALISEE, fait('FinancementDePrestationRefuse.v1')({ motif: 'plafond-apres-reunion' })];
    const encore = [fait('DevisAccepte.v1')({ accepteLe: '2026-07-01', reservationId: 'r2' })];
    const credits = fait('CreditsDePrestationConfirmes.v1')({ accepteLe: '2026-07-01', reservationId: 'r2' });
    given(...refusee, ...encore, credits, fait('FinancementDePrestationConfirme.v1')({ reservationId: 'r2' }))
      .when(ilDeclare('2026-05-12', fournisseur('2026-07-02')))
      .refuses(Refus.RealisationAvantFinancement);
  });
  it('ne change rien la seconde fois, et refuse une autre date', () => {
    given(...REALISEE)
      .when(ilDeclare(undefined, fournisseur('2026-05-14')))
      .changesNothing();
    given(...REALISEE)
      .when(ilDeclare('2026-05-13'))
      .refuses(Refus.EtapeDePrestationImpossible);
  });
  it('refuse avant que l’argent soit réservé, et une fois confirmée ou annulée', () => {
    const annulee = [...EN_COURS, fait('PrestationAnnulee.v1')()];
    for (const faits of [PRESCRITE, DEVIS, [...DEVIS, fait('CreditsDePrestationConfirmes.v1')()], CONFIRMEE, annulee])
      given(...faits)
        .when(ilDeclare())
        .refuses(Refus.EtapeDePrestationImpossible);
  });
  it('refuse sans prestation, à tout autre connecteur, fût-ce le prescripteur, et à l’entreprise', () => {
    given().when(ilDeclare()).refuses(Refus.PrestationInconnue);
    for (const context of [prescripteur('2026-05-13'), connecteur('2026-05-13', 'autre')])
      given(...EN_COURS)
        .when(ilDeclare(undefined, context))
        .refuses(Refus.PrestationInconnue);
    given(...EN_COURS)
      .when(ilDeclare(undefined, entreprise('2026-05-13')))
      .refuses(Refus.RealisationReservee);
  });
});
