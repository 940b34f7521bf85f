import { scenariosOf } from '#libs/event-sourcing';
import {
  DEPOSE,
  dirigeantId,
  dossierId,
  EN_INSTRUCTION,
  fait,
  PROPOSE,
  responsableId,
  VALIDE,
} from '#facts/aides-regionales';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { dossierAide } from '../dossier-aide';
import * as Refus from '../dossier-aide.errors';
import { proposer, ProposerDecision } from './proposer-decision';

const laBretagnePropose = (
  montantCentimes = 500_000,
  { le = '2026-03-02', ...acteur }: Partial<Acteur> & { le?: string } = {},
) =>
  demander(
    new ProposerDecision(
      { motifDeDate: 'saisie-differee', dossierId, montantProposeCentimes: montantCentimes, proposeeLe: le },
      contexteDe(acteur),
    ),
    proposer,
  );

describe('proposer une décision', () => {
  const { given } = scenariosOf(dossierAide);

  it('retient le montant proposé et qui le propose', () => {
    given(...EN_INSTRUCTION)
      .when(laBretagnePropose())
      .then(fait('DecisionProposee.v1')());
  });
  it('peut se corriger tant que personne ne l’a validée', () => {
    given(...PROPOSE)
      .when(laBretagnePropose(450_000))
      .then(fait('DecisionProposee.v1')({ montantProposeCentimes: 450_000 }));
  });
  it('peut se reprendre par un autre instructeur', () => {
    given(...PROPOSE)
      .when(laBretagnePropose(500_000, { personneId: 'yann' }))
      .then(fait('DecisionProposee.v1')({ proposeePar: 'yann' }));
  });
  it('peut se dater du jour de l’ouverture de l’instruction, et se corriger d’une date plus tardive', () => {
    given(...EN_INSTRUCTION)
      .when(laBretagnePropose(500_000, { le: '2026-02-09' }))
      .then(fait('DecisionProposee.v1')({ proposeeLe: '2026-02-09' }));
    given(...PROPOSE)
      .when(laBretagnePropose(500_000, { le: '2026-03-03' }))
      .then(fait('DecisionProposee.v1')({ proposeeLe: '2026-03-03' }));
  });
  it('peut se refaire après un refus de financement ou une expiration', () => {
    const moins = fait('DecisionProposee.v1')({ montantProposeCentimes: 120_000, proposeeLe: '2026-06-02' });
    given(...VALIDE, fait('FinancementRefuse.v1')())
      .when(laBretagnePropose(120_000, { le: '2026-06-02' }))
      .then(moins);
    given(...VALIDE, fait('ReservationExpiree.v1')())
      .when(laBretagnePropose(120_000, { le: '2026-06-02' }))
      .then(moins);
  });
  it('ne change rien la seconde fois', () => {
    given(...PROPOSE)
      .when(laBretagnePropose())
      .changesNothing();
  });
  it('refuse un dossier inconnu', () => {
    given().when(laBretagnePropose()).refuses(Refus.DossierInconnu);
  });
  it('refuse le dossier d’une autre région, sans dire qu’il existe', () => {
    given(...EN_INSTRUCTION)
      .when(laBretagnePropose(500_000, { territoire: '76' }))
      .refuses(Refus.DossierInconnu);
  });
  it('refuse à qui n’est pas instructeur', () => {
    given(...EN_INSTRUCTION)
      .when(laBretagnePropose(1, { role: 'region.responsable' }))
      .refuses(Refus.InstructionNonHabilitee);
  });
  it('refuse avant l’instruction et après la validation', () => {
    given(...DEPOSE)
      .when(laBretagnePropose())
      .refuses(Refus.EtapeImpossible);
    given(...VALIDE)
      .when(laBretagnePropose())
      .refuses(Refus.EtapeImpossible);
  });
  it('refuse plus que la demande', () => {
    given(...EN_INSTRUCTION)
      .when(laBretagnePropose(500_001))
      .refuses(Refus.MontantSuperieurALaDemande);
  });
  it('refuse une date avant l’ouverture de l’instruction ou après ce jour', () => {
    given(...EN_INSTRUCTION)
      .when(laBretagnePropose(1, { le: '2026-02-08' }))
      .refuses(Refus.DateHorsDuDossier);
    given(...EN_INSTRUCTION)
      .when(laBretagnePropose(1, { le: '2026-07-01' }))
      .refuses(Refus.DateHorsDuDossier);
  });
  it('refuse une date avant la proposition corrigée, le refus de financement ou l’expiration', () => {
    given(...PROPOSE)
      .when(laBretagnePropose(450_000, { le: '2026-03-01' }))
      .refuses(Refus.DateHorsDuDossier);
    given(...VALIDE, fait('FinancementRefuse.v1')())
      .when(laBretagnePropose(120_000, { le: '2026-03-15' }))
      .refuses(Refus.DateHorsDuDossier);
    given(...VALIDE, fait('ReservationExpiree.v1')())
      .when(laBretagnePropose(120_000, { le: '2026-05-15' }))
      .refuses(Refus.DateHorsDuDossier);
  });
  it('refuse à qui a déposé le dossier, ou validé une proposition précédente', () => {
    given(...EN_INSTRUCTION)
      .when(laBretagnePropose(500_000, { personneId: dirigeantId }))
      .refuses(Refus.CumulDeFonctions);
    given(...VALIDE, fait('FinancementRefuse.v1')())
      .when(laBretagnePropose(400_000, { personneId: responsableId, le: '2026-03-16' }))
      .refuses(Refus.CumulDeFonctions);
  });
});
