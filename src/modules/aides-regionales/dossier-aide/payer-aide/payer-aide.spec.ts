import { scenariosOf } from '#libs/event-sourcing';
import {
  ACCORDE,
  CLOS,
  comptableId,
  dirigeantId,
  dossierId,
  fait,
  FINANCE,
  instructeurId,
  PAYE,
  responsableId,
  signataireId,
} from '#facts/aides-regionales';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { dossierAide } from '../dossier-aide';
import * as Refus from '../dossier-aide.errors';
import { payer, PayerAide } from './payer-aide';

interface Saisie extends Partial<Acteur> {
  le?: string;
  reference?: string;
}

const laBretagnePaie = (
  montantCentimes = 450_000,
  { le = '2026-06-01', reference = 'MDT-2026-00412', ...acteur }: Saisie = {},
) => {
  const context = contexteDe({ personneId: comptableId, role: 'region.comptable', ...acteur });
  return demander(
    new PayerAide(
      { motifDeDate: 'saisie-differee', dossierId, reference, montantPayeCentimes: montantCentimes, payeeLe: le },
      context,
    ),
    payer,
  );
};

const paye = (montantPayeCentimes: number, resteAPayerCentimes: number, reference = 'MDT-2026-00412') =>
  fait('AidePayee.v2')({ montantPayeCentimes, resteAPayerCentimes, reference });

describe('payer l’aide', () => {
  const { given } = scenariosOf(dossierAide);

  it('retient le paiement, sur l’enveloppe de l’accord', () => {
    given(...ACCORDE)
      .when(laBretagnePaie())
      .then(paye(450_000, 0));
  });
  it('peut payer en plusieurs fois, dès le jour de l’accord, jusqu’au dernier centime', () => {
    given(...ACCORDE)
      .when(laBretagnePaie(400_000, { le: '2026-04-20' }))
      .then(fait('AidePayee.v2')({ montantPayeCentimes: 400_000, resteAPayerCentimes: 50_000, payeeLe: '2026-04-20' }));
    given(...ACCORDE, paye(400_000, 50_000))
      .when(laBretagnePaie(50_000, { reference: 'Solde' }))
      .then(paye(50_000, 0, 'Solde'));
  });
  it('ne change rien la seconde fois, où qu’en soit le dossier', () => {
    for (const faits of [PAYE, CLOS, [...ACCORDE, paye(450_000, 0), fait('RevisionProposee.v1')()]]) {
      given(...faits)
        .when(laBretagnePaie())
        .changesNothing();
    }
    given(...PAYE)
      .when(laBretagnePaie(450_000, { reference: 'mdt-2026-00412 ' }))
      .changesNothing();
  });
  it.each<[string, number, Saisie]>([
    ['d’un autre montant', 1, {}],
    ['d’une autre date', 450_000, { le: '2026-06-02' }],
    ['par un autre comptable', 450_000, { personneId: 'p9' }],
  ])('refuse la même référence %s', (_, montant, saisie) => {
    const refus = given(...PAYE)
      .when(laBretagnePaie(montant, saisie))
      .refuses(Refus.PaiementDejaEnregistre);
    expect(refus.message).toContain('« MDT-2026-00412 »');
    expect(refus.message).toContain('01/06/2026');
  });
  it('refuse un dossier inconnu', () => {
    given().when(laBretagnePaie()).refuses(Refus.DossierInconnu);
  });
  it('refuse le dossier d’une autre région, sans dire qu’il existe', () => {
    given(...ACCORDE)
      .when(laBretagnePaie(1, { territoire: '76' }))
      .refuses(Refus.DossierInconnu);
  });
  it('refuse à qui n’est pas comptable', () => {
    given(...ACCORDE)
      .when(laBretagnePaie(1, { role: 'region.signataire' }))
      .refuses(Refus.PaiementNonHabilite);
  });
  it('refuse avant l’accord, une fois tout payé, la décision retirée ou le dossier clos', () => {
    const retiree = [...ACCORDE, fait('RevisionProposee.v1')(), fait('DecisionRetiree.v1')()];
    for (const faits of [FINANCE, PAYE, retiree, CLOS]) {
      given(...faits)
        .when(laBretagnePaie(1, { reference: 'Encore' }))
        .refuses(Refus.EtapeImpossible);
    }
  });
  it('refuse plus que ce qui reste à payer, et le dit', () => {
    given(...ACCORDE)
      .when(laBretagnePaie(450_001))
      .refuses(Refus.MontantSuperieurAuReste);
    const refus = given(...ACCORDE, paye(400_000, 50_000))
      .when(laBretagnePaie(50_001, { reference: 'Solde' }))
      .refuses(Refus.MontantSuperieurAuReste);
    expect(refus.details).toEqual({ resteAPayerCentimes: 50_000 });
  });
  it('refuse ce qu’une réduction a fait perdre', () => {
    const reduite = fait('MontantRevise.v1')({ nouveauMontantCentimes: 420_000, resteAPayerCentimes: 420_000 });
    given(...ACCORDE, fait('RevisionProposee.v1')(), reduite)
      .when(laBretagnePaie(420_001))
      .refuses(Refus.MontantSuperieurAuReste);
  });
  it('refuse tant qu’une révision attend sa décision', () => {
    given(...ACCORDE, fait('RevisionProposee.v1')())
      .when(laBretagnePaie(1))
      .refuses(Refus.RevisionEnAttente);
    given(
      ...ACCORDE,
      fait('RevisionProposee.v1')({ proposeeLe: '2026-04-21' }),
      fait('RevisionEcartee.v1')({ ecarteeLe: '2026-04-22' }),
    )
      .when(laBretagnePaie(450_000))
      .then(paye(450_000, 0));
  });
  it('refuse tant que l’entreprise dépasse son plafond avec cette aide', () => {
    const suspendus = [...ACCORDE, fait('VersementsSuspendus.v1')({ verseCentimes: 0 })];
    given(...suspendus)
      .when(laBretagnePaie())
      .refuses(Refus.VersementsSuspendus);
    const repris = [...suspendus, fait('VersementsRepris.v1')({ reprisLe: '2026-06-01' })];
    given(...repris)
      .when(laBretagnePaie())
      .then(paye(450_000, 0));
    given(...repris)
      .when(laBretagnePaie(450_000, { le: '2026-05-31' }))
      .refuses(Refus.DateHorsDuDossier);
  });
  it('ne laisse rien payer d’un paiement fait quand un dossier n’en avait qu’un', () => {
    given(...ACCORDE, fait('AidePayee.v1')({ montantPayeCentimes: 400_000 }))
      .when(laBretagnePaie(50_000))
      .refuses(Refus.EtapeImpossible);
  });
  it('refuse une date avant l’accord ou après ce jour', () => {
    given(...ACCORDE)
      .when(laBretagnePaie(1, { le: '2026-04-19' }))
      .refuses(Refus.DateHorsDuDossier);
    given(...ACCORDE)
      .when(laBretagnePaie(1, { le: '2026-07-01' }))
      .refuses(Refus.DateHorsDuDossier);
  });
  it('refuse à qui a déposé, proposé, validé ou signé', () => {
    for (const personneId of [dirigeantId, instructeurId, responsableId, signataireId])
      given(...ACCORDE)
        .when(laBretagnePaie(1, { personneId }))
        .refuses(Refus.CumulDeFonctions);
  });
  it('peut s’enregistrer après un paiement plus récent', () => {
    given(...ACCORDE, paye(400_000, 50_000))
      .when(laBretagnePaie(50_000, { reference: 'Avance', le: '2026-05-04' }))
      .then(
        fait('AidePayee.v2')({
          reference: 'Avance',
          montantPayeCentimes: 50_000,
          resteAPayerCentimes: 0,
          payeeLe: '2026-05-04',
        }),
      );
  });
  it('refuse à qui a décidé une révision', () => {
    const reduite = fait('MontantRevise.v1')({ decideePar: 'p9', resteAPayerCentimes: 420_000 });
    given(...ACCORDE, fait('RevisionProposee.v1')(), reduite)
      .when(laBretagnePaie(1, { personneId: 'p9' }))
      .refuses(Refus.CumulDeFonctions);
  });
  it('refuse à qui a proposé une révision', () => {
    const ecartee = [fait('RevisionProposee.v1')({ proposeePar: 'p9' }), fait('RevisionEcartee.v1')()];
    given(...ACCORDE, ...ecartee)
      .when(laBretagnePaie(1, { personneId: 'p9', le: '2026-06-30' }))
      .refuses(Refus.CumulDeFonctions);
  });
});
