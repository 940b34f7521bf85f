import { scenariosOf } from '#libs/event-sourcing';
import {
  ACCORDE,
  CLOS,
  dirigeantId,
  dossierId,
  fait,
  FINANCE,
  gestionnaireId,
  PAYE,
  REVISE,
} from '#facts/aides-regionales';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { dossierAide } from '../dossier-aide';
import * as Refus from '../dossier-aide.errors';
import { clore, CloreDossier } from './clore-dossier';

const laBretagneClot = (le = '2026-06-15', acteur: Partial<Acteur> = {}) =>
  demander(
    new CloreDossier(
      { motifDeDate: 'saisie-differee', dossierId, closLe: le },
      contexteDe({ personneId: gestionnaireId, role: 'region.gestionnaire-financier', ...acteur }),
    ),
    clore,
  );

describe('clore un dossier', () => {
  const { given } = scenariosOf(dossierAide);

  it('le clôt une fois payé', () => {
    given(...PAYE)
      .when(laBretagneClot())
      .then(fait('DossierClos.v1')());
  });
  it('peut se dater du jour du paiement', () => {
    given(...PAYE)
      .when(laBretagneClot('2026-06-01'))
      .then(fait('DossierClos.v1')({ closLe: '2026-06-01' }));
  });
  it('ne change rien la seconde fois', () => {
    given(...CLOS)
      .when(laBretagneClot())
      .changesNothing();
  });
  it('refuse un dossier inconnu', () => {
    given().when(laBretagneClot()).refuses(Refus.DossierInconnu);
  });
  it('refuse le dossier d’une autre région, sans dire qu’il existe', () => {
    given(...PAYE)
      .when(laBretagneClot('2026-06-15', { territoire: '76' }))
      .refuses(Refus.DossierInconnu);
    given(...CLOS)
      .when(laBretagneClot('2026-06-15', { territoire: '76' }))
      .refuses(Refus.DossierInconnu);
  });
  it('refuse à qui n’est pas gestionnaire financier', () => {
    given(...PAYE)
      .when(laBretagneClot('2026-06-15', { role: 'region.comptable' }))
      .refuses(Refus.ClotureNonHabilitee);
  });
  it('clôt à nouveau un dossier révisé, une fois sa créance recouvrée', () => {
    given(...CLOS, fait('RevisionProposee.v1')(), fait('MontantRevise.v1')(), fait('RecouvrementConstate.v1')())
      .when(laBretagneClot('2026-06-20'))
      .then(fait('DossierClos.v1')({ closLe: '2026-06-20' }));
  });
  it('refuse une autre clôture d’un dossier clos', () => {
    given(...CLOS)
      .when(laBretagneClot('2026-06-16'))
      .refuses(Refus.EtapeImpossible);
    given(...CLOS)
      .when(laBretagneClot('2026-06-15', { personneId: 'p9' }))
      .refuses(Refus.EtapeImpossible);
  });
  it('refuse avant l’accord, et une décision retirée', () => {
    given(...FINANCE)
      .when(laBretagneClot())
      .refuses(Refus.EtapeImpossible);
    given(...PAYE, fait('RevisionProposee.v1')(), fait('DecisionRetiree.v1')())
      .when(laBretagneClot())
      .refuses(Refus.EtapeImpossible);
  });
  it('refuse tant qu’il reste à payer, à recouvrer ou à décider', () => {
    given(...ACCORDE)
      .when(laBretagneClot())
      .refuses(Refus.ResteAPayer);
    given(...REVISE)
      .when(laBretagneClot())
      .refuses(Refus.CreanceNonSoldee);
    given(...PAYE, fait('RevisionProposee.v1')())
      .when(laBretagneClot())
      .refuses(Refus.RevisionEnAttente);
  });
  it('refuse de clore un paiement partiel fait quand un dossier n’en avait qu’un, et dit quoi faire', () => {
    const refus = given(...ACCORDE, fait('AidePayee.v1')({ montantPayeCentimes: 400_000 }))
      .when(laBretagneClot())
      .refuses(Refus.ResteAPayer);
    expect(refus.details).toEqual({ resteAPayerCentimes: 50_000 });
  });
  it('refuse une date avant le paiement ou après ce jour', () => {
    given(...PAYE)
      .when(laBretagneClot('2026-05-31'))
      .refuses(Refus.DateHorsDuDossier);
    given(...PAYE)
      .when(laBretagneClot('2026-07-01'))
      .refuses(Refus.DateHorsDuDossier);
  });
  it('refuse tant que l’aide est hors plafond', () => {
    given(...PAYE, fait('VersementsSuspendus.v1')())
      .when(laBretagneClot())
      .refuses(Refus.VersementsSuspendus);
  });
  it('refuse à qui a déposé le dossier', () => {
    given(...PAYE)
      .when(laBretagneClot('2026-06-30', { personneId: dirigeantId }))
      .refuses(Refus.CumulDeFonctions);
  });
});
