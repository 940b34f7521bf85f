import { scenariosOf } from '#libs/event-sourcing';
import {
  ACCORDE,
  comptableId,
  dirigeantId,
  dossierId,
  fait,
  FINANCE,
  gestionnaireId,
  instructeurId,
  PAYE,
  responsableId,
  REVISE,
  signataireId,
} from '#facts/aides-regionales';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { dossierAide } from '../dossier-aide';
import * as Refus from '../dossier-aide.errors';
import { DeciderRevision, deciderRevision } from './decider-revision';

interface Saisie extends Partial<Acteur> {
  le?: string;
}

const leSignataireDecide = (nouveauMontantCentimes = 420_000, { le = '2026-06-12', ...acteur }: Saisie = {}) => {
  const context = contexteDe({ personneId: signataireId, role: 'region.signataire', ...acteur });
  return demander(
    new DeciderRevision({ motifDeDate: 'saisie-differee', dossierId, nouveauMontantCentimes, decideeLe: le }, context),
    deciderRevision,
  );
};

const RETRAIT = { objet: 'retrait', motif: 'conditions-non-respectees', nouveauMontantCentimes: 0 } as const;

describe('décider une révision', () => {
  const { given } = scenariosOf(dossierAide);
  const proposee = fait('RevisionProposee.v1');

  it('réduit l’aide ; ce qui est payé en trop devient une créance, et compte toujours', () => {
    given(...PAYE, proposee())
      .when(leSignataireDecide())
      .then(fait('MontantRevise.v1')());
  });
  it('réduit une aide qui n’est pas payée, sans créance', () => {
    const montants = { verseCentimes: 0, creanceCentimes: 0, resteAPayerCentimes: 420_000 };
    const comptes = { engagementCentimes: 420_000, aideCompteeCentimes: 420_000 };
    given(...ACCORDE, proposee())
      .when(leSignataireDecide())
      .then(fait('MontantRevise.v1')({ ...montants, ...comptes }));
  });
  it('retire la décision : rien ne sera plus payé, et ce qui l’est sera recouvré', () => {
    given(...PAYE, proposee(RETRAIT))
      .when(leSignataireDecide(0))
      .then(fait('DecisionRetiree.v1')());
    const rien = { verseCentimes: 0, creanceCentimes: 0, engagementCentimes: 0, aideCompteeCentimes: 0 };
    given(...ACCORDE, proposee(RETRAIT))
      .when(leSignataireDecide(0))
      .then(fait('DecisionRetiree.v1')(rien));
  });
  it('compte ce qui fut déjà recouvré', () => {
    const seconde = proposee({
      ancienMontantCentimes: 420_000,
      nouveauMontantCentimes: 400_000,
      proposeeLe: '2026-06-20',
    });
    const montants = { ancienMontantCentimes: 420_000, nouveauMontantCentimes: 400_000, creanceCentimes: 20_000 };
    given(...REVISE, fait('RecouvrementConstate.v1')(), seconde)
      .when(leSignataireDecide(400_000, { le: '2026-06-21' }))
      .then(fait('MontantRevise.v1')({ ...montants, aideCompteeCentimes: 420_000, decideeLe: '2026-06-21' }));
  });
  it('ne change rien la seconde fois', () => {
    given(...REVISE)
      .when(leSignataireDecide())
      .changesNothing();
    given(...PAYE, proposee(RETRAIT), fait('DecisionRetiree.v1')())
      .when(leSignataireDecide(0))
      .changesNothing();
  });
  it('refuse la même décision par un autre signataire, d’un autre montant ou d’une autre date', () => {
    for (const demande of [
      leSignataireDecide(420_000, { personneId: 'p9' }),
      leSignataireDecide(410_000),
      leSignataireDecide(420_000, { le: '2026-06-13' }),
    ])
      given(...REVISE)
        .when(demande)
        .refuses(Refus.AucuneRevision);
  });
  it('refuse à la personne qui l’a proposée', () => {
    given(...PAYE, proposee())
      .when(leSignataireDecide(420_000, { personneId: gestionnaireId }))
      .refuses(Refus.ProposeurEtDecideurIdentiques);
  });
  it('refuse un autre montant que celui qui est proposé, et le dit', () => {
    const refus = given(...PAYE, proposee())
      .when(leSignataireDecide(0))
      .refuses(Refus.RevisionDifferente);
    expect(refus.details).toEqual({ nouveauMontantCentimes: 420_000 });
  });
  it('retire une décision illégale dans les quatre mois, jour pour jour, et refuse après, fût-elle antidatée', () => {
    const illegale = proposee({ ...RETRAIT, motif: 'decision-illegale' });
    given(...PAYE, illegale)
      .when(leSignataireDecide(0, { le: '2026-08-20', at: '2026-08-20T09:00:00Z' }))
      .then(fait('DecisionRetiree.v1')({ motif: 'decision-illegale', decideeLe: '2026-08-20' }));
    for (const le of ['2026-08-20', '2026-08-21']) {
      const refus = given(...PAYE, illegale)
        .when(leSignataireDecide(0, { le, at: '2026-08-21T09:00:00Z' }))
        .refuses(Refus.RetraitHorsDelai);
      expect(refus.message).toContain('20/08/2026');
    }
  });
  it('refuse à qui a déposé, ou payé', () => {
    for (const personneId of [dirigeantId, comptableId])
      given(...PAYE, proposee())
        .when(leSignataireDecide(420_000, { personneId }))
        .refuses(Refus.CumulDeFonctions);
  });
  it('retire sans délai quand les conditions ne sont pas respectées', () => {
    given(...PAYE, proposee(RETRAIT))
      .when(leSignataireDecide(0, { le: '2026-08-21', at: '2026-09-30T09:00:00Z' }))
      .then(fait('DecisionRetiree.v1')({ decideeLe: '2026-08-21' }));
  });
  it('refuse sans révision en attente, ou quand elle fut écartée', () => {
    given(...PAYE)
      .when(leSignataireDecide())
      .refuses(Refus.AucuneRevision);
    given(...PAYE, proposee(), fait('RevisionEcartee.v1')())
      .when(leSignataireDecide())
      .refuses(Refus.AucuneRevision);
    given(...FINANCE)
      .when(leSignataireDecide())
      .refuses(Refus.EtapeImpossible);
  });
  it('refuse une date avant la proposition ou après ce jour', () => {
    for (const le of ['2026-06-09', '2026-07-01'])
      given(...PAYE, proposee())
        .when(leSignataireDecide(420_000, { le }))
        .refuses(Refus.DateHorsDuDossier);
  });
  it('refuse un dossier inconnu, et celui d’une autre région sans dire qu’il existe', () => {
    given().when(leSignataireDecide()).refuses(Refus.DossierInconnu);
    given(...PAYE, proposee())
      .when(leSignataireDecide(420_000, { territoire: '76' }))
      .refuses(Refus.DossierInconnu);
  });
  it('refuse à qui n’est pas signataire', () => {
    given(...PAYE, proposee())
      .when(leSignataireDecide(420_000, { role: 'region.gestionnaire-financier' }))
      .refuses(Refus.SignatureNonHabilitee);
  });
  it('refuse à qui a proposé ou validé l’aide', () => {
    for (const personneId of [instructeurId, responsableId])
      given(...PAYE, proposee())
        .when(leSignataireDecide(420_000, { personneId }))
        .refuses(Refus.CumulDeFonctions);
  });
});
