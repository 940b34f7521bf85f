import { scenariosOf } from '#libs/event-sourcing';
import {
  dirigeantId,
  CLOS,
  dossierId,
  EN_INSTRUCTION,
  fait,
  FINANCE,
  instructeurId,
  PROPOSE,
  responsableId,
  signataireId,
  VALIDE,
} from '#facts/aides-regionales';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { accordLe } from '../../../../../test/support/programme/calendrier';
import { dossierAide } from '../dossier-aide';
import * as Refus from '../dossier-aide.errors';
import { accorder, AccorderAide } from './accorder-aide';

const REGLE = 'reglement-2023-2831';

interface Accord {
  le?: string;
  regle?: string | null;
  informeeLe?: string;
  declarationLe?: string | null;
  cesseeLe?: string | null;
}

const laBretagneAccorde = (
  montantCentimes = 500_000,
  {
    le = '2026-04-20',
    regle = REGLE,
    informeeLe = le,
    declarationLe = le,
    cesseeLe = null,
    ...acteur
  }: Partial<Acteur> & Accord = {},
) => {
  const context = contexteDe({
    personneId: signataireId,
    role: 'region.signataire',
    at: '2026-04-20T09:00:00Z',
    ...acteur,
  });
  return demander(
    new AccorderAide(
      {
        motifDeDate: 'saisie-differee',
        dossierId,
        montantAccordeCentimes: montantCentimes,
        accordeeLe: le,
        informeeLe,
        declarationLe: declarationLe ?? undefined,
      },
      context,
    ),
    (command) => accorder(command, regle ?? undefined, cesseeLe),
  );
};

describe('accorder l’aide', () => {
  const { given } = scenariosOf(dossierAide);
  const memeJour = { informeeLe: '2026-04-20', declarationLe: '2026-04-20' };
  const entier = { montantAccordeCentimes: 500_000, ...memeJour };
  const accorde = [...FINANCE, fait('AideAccordee.v2')(entier)];
  const paye = [...accorde, fait('AidePayee.v1')()];

  it('cite la règle du jour de la décision, et refuse un jour sans règle', () => {
    given(...FINANCE)
      .when(laBretagneAccorde(500_000, { regle: 'reglement-suivant' }))
      .then(fait('AideAccordee.v2')({ ...entier, regleDeMinimis: 'reglement-suivant' }));
    given(...FINANCE)
      .when(laBretagneAccorde(500_000, { regle: null }))
      .refuses(Refus.AucuneRegleDeMinimis);
  });

  it('retient le montant, qui l’a signé, ce qui le finance, et ce qui est venu avant', () => {
    const prealables = { informeeLe: '2026-03-10', declarationLe: '2026-01-15' };
    given(...FINANCE)
      .when(laBretagneAccorde(500_000, prealables))
      .then(fait('AideAccordee.v2')({ montantAccordeCentimes: 500_000, ...prealables }));
  });
  it('refuse le même accord sous d’autres préalables', () => {
    for (const prealables of [{ informeeLe: '2026-04-19' }, { declarationLe: '2026-04-19' }])
      given(...accorde)
        .when(laBretagneAccorde(500_000, prealables))
        .refuses(Refus.EtapeImpossible);
  });
  it('peut accorder moins que la réserve, et dater du jour de la validation', () => {
    given(...FINANCE)
      .when(laBretagneAccorde(450_000, { le: '2026-03-16' }))
      .then(fait('AideAccordee.v2')(accordLe('2026-03-16')));
  });
  it('ne change rien la seconde fois, même une fois l’aide payée', () => {
    given(...accorde)
      .when(laBretagneAccorde())
      .changesNothing();
    given(...paye)
      .when(laBretagneAccorde())
      .changesNothing();
  });
  it('refuse un dossier inconnu', () => {
    given().when(laBretagneAccorde()).refuses(Refus.DossierInconnu);
  });
  it('refuse le dossier d’une autre région, sans dire qu’il existe', () => {
    given(...FINANCE)
      .when(laBretagneAccorde(1, { territoire: '76' }))
      .refuses(Refus.DossierInconnu);
    given(...accorde)
      .when(laBretagneAccorde(500_000, { territoire: '76' }))
      .refuses(Refus.DossierInconnu);
  });
  it('refuse à qui n’est pas signataire', () => {
    given(...FINANCE)
      .when(laBretagneAccorde(1, { role: 'region.responsable' }))
      .refuses(Refus.SignatureNonHabilitee);
  });
  it('refuse avant la réservation du financement, et quand elle a expiré', () => {
    given(...PROPOSE)
      .when(laBretagneAccorde())
      .refuses(Refus.FinancementNonReserve);
    given(...VALIDE)
      .when(laBretagneAccorde())
      .refuses(Refus.FinancementNonReserve);
    given(...VALIDE, fait('CreditsConfirmes.v1')())
      .when(laBretagneAccorde())
      .refuses(Refus.FinancementNonReserve);
    given(...FINANCE, fait('ReservationExpiree.v1')())
      .when(laBretagneAccorde())
      .refuses(Refus.FinancementNonReserve);
  });
  it('refuse un second accord, d’un autre montant ou d’une autre date', () => {
    for (const accordee of [given(...accorde), given(...paye)]) {
      accordee.when(laBretagneAccorde(450_000)).refuses(Refus.EtapeImpossible);
      accordee.when(laBretagneAccorde(500_000, { le: '2026-04-19' })).refuses(Refus.EtapeImpossible);
    }
  });
  it('refuse un dossier encore en instruction, refusé, retiré ou clos', () => {
    given(...EN_INSTRUCTION)
      .when(laBretagneAccorde())
      .refuses(Refus.EtapeImpossible);
    given(...FINANCE, fait('AideRefusee.v1')())
      .when(laBretagneAccorde())
      .refuses(Refus.EtapeImpossible);
    given(...FINANCE, fait('DemandeRetiree.v2')())
      .when(laBretagneAccorde())
      .refuses(Refus.EtapeImpossible);
    given(...CLOS)
      .when(laBretagneAccorde(440_000))
      .refuses(Refus.EtapeImpossible);
  });
  it('refuse le même accord par un autre signataire', () => {
    given(...accorde)
      .when(laBretagneAccorde(500_000, { personneId: 'p9' }))
      .refuses(Refus.EtapeImpossible);
  });
  it('refuse la signature de qui a déposé, instruit, proposé ou validé', () => {
    const proposee = fait('DecisionProposee.v1')({ proposeePar: 'p5' });
    const [depot, instruction, , ...suite] = FINANCE;
    for (const personneId of [dirigeantId, instructeurId, 'p5', responsableId])
      given(depot!, instruction!, proposee, ...suite)
        .when(laBretagneAccorde(1, { personneId }))
        .refuses(Refus.CumulDeFonctions);
  });
  it('refuse une date avant la validation ou après ce jour', () => {
    given(...FINANCE)
      .when(laBretagneAccorde(1, { le: '2026-03-15' }))
      .refuses(Refus.DateDeDecisionHorsDelai);
    given(...FINANCE)
      .when(laBretagneAccorde(1, { le: '2026-04-21' }))
      .refuses(Refus.DateDeDecisionHorsDelai);
  });
  it('refuse plus que la réserve', () => {
    given(...FINANCE)
      .when(laBretagneAccorde(500_001))
      .refuses(Refus.MontantSuperieurALaReserve);
  });
  it('refuse une fois le dernier jour de la réservation passé, que l’expiration soit constatée ou non', () => {
    given(...FINANCE)
      .when(laBretagneAccorde(450_000, { le: '2026-05-15', at: '2026-05-15T09:00:00Z' }))
      .then(fait('AideAccordee.v2')(accordLe('2026-05-15')));
    given(...FINANCE)
      .when(laBretagneAccorde(450_000, { le: '2026-05-15', at: '2026-05-16T09:00:00Z' }))
      .refuses(Refus.FinancementNonReserve);
  });
  it('refuse à qui a proposé avant une autre personne', () => {
    const [depot, instruction, proposition, ...suite] = FINANCE;
    const premiere = fait('DecisionProposee.v1')({ proposeePar: 'p5' });
    given(depot!, instruction!, premiere, proposition!, ...suite)
      .when(laBretagneAccorde(1, { personneId: 'p5' }))
      .refuses(Refus.CumulDeFonctions);
  });
  it('refuse à une entreprise qui a cessé ce jour ou plus tôt', () => {
    given(...FINANCE)
      .when(laBretagneAccorde(500_000, { cesseeLe: '2026-04-20' }))
      .refuses(Refus.EntrepriseDuDossierCessee);
    given(...FINANCE)
      .when(laBretagneAccorde(500_000, { cesseeLe: '2026-04-21' }))
      .then(fait('AideAccordee.v2')(entier));
  });
});
