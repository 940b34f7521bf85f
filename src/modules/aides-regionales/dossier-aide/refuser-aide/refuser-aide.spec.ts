import { scenariosOf } from '#libs/event-sourcing';
import {
  ACCORDE,
  DEPOSE,
  dirigeantId,
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
import { dossierAide } from '../dossier-aide';
import * as Refus from '../dossier-aide.errors';
import { refuser, RefuserAide } from './refuser-aide';

const laBretagneRefuse = ({ le = '2026-04-20', ...acteur }: Partial<Acteur> & { le?: string } = {}) => {
  const context = contexteDe({ personneId: signataireId, role: 'region.signataire', ...acteur });
  return demander(
    new RefuserAide(
      { motifDeDate: 'saisie-differee', dossierId, motif: 'interet-insuffisant', refuseeLe: le },
      context,
    ),
    refuser,
  );
};

describe('refuser l’aide', () => {
  const { given } = scenariosOf(dossierAide);

  it('retient le motif', () => {
    given(...EN_INSTRUCTION)
      .when(laBretagneRefuse())
      .then(fait('AideRefusee.v1')({ financement: null }));
    given(...PROPOSE)
      .when(laBretagneRefuse())
      .then(fait('AideRefusee.v1')({ financement: null }));
  });
  it('dit ce que le dossier tenait, pour que ce soit libéré', () => {
    given(...VALIDE)
      .when(laBretagneRefuse())
      .then(fait('AideRefusee.v1')());
    given(...FINANCE)
      .when(laBretagneRefuse())
      .then(fait('AideRefusee.v1')());
  });
  it('ne change rien la seconde fois', () => {
    given(...FINANCE, fait('AideRefusee.v1')())
      .when(laBretagneRefuse())
      .changesNothing();
  });
  it('refuse un dossier inconnu', () => {
    given().when(laBretagneRefuse()).refuses(Refus.DossierInconnu);
  });
  it('refuse le dossier d’une autre région, sans dire qu’il existe', () => {
    given(...FINANCE)
      .when(laBretagneRefuse({ territoire: '76' }))
      .refuses(Refus.DossierInconnu);
  });
  it('refuse à qui n’est pas signataire', () => {
    given(...FINANCE)
      .when(laBretagneRefuse({ role: 'region.responsable' }))
      .refuses(Refus.SignatureNonHabilitee);
  });
  it('refuse avant l’instruction et après l’accord', () => {
    given(...DEPOSE)
      .when(laBretagneRefuse())
      .refuses(Refus.EtapeImpossible);
    given(...ACCORDE)
      .when(laBretagneRefuse())
      .refuses(Refus.EtapeImpossible);
  });
  it('peut se dater du jour de l’acte précédent', () => {
    given(...FINANCE)
      .when(laBretagneRefuse({ le: '2026-03-16' }))
      .then(fait('AideRefusee.v1')({ refuseeLe: '2026-03-16' }));
  });
  it.each([
    ['l’ouverture de l’instruction', EN_INSTRUCTION, '2026-02-08'],
    ['la proposition', PROPOSE, '2026-03-01'],
    ['la validation', VALIDE, '2026-03-15'],
    ['la validation, une fois financé', FINANCE, '2026-03-15'],
    ['l’expiration de la réservation', [...FINANCE, fait('ReservationExpiree.v1')()], '2026-05-15'],
  ])('refuse une date avant %s', (_, faits, le) => {
    given(...faits)
      .when(laBretagneRefuse({ le }))
      .refuses(Refus.DateHorsDuDossier);
  });
  it('refuse une date après ce jour', () => {
    given(...EN_INSTRUCTION)
      .when(laBretagneRefuse({ le: '2026-07-01' }))
      .refuses(Refus.DateHorsDuDossier);
  });
  it('refuse à qui a déposé, instruit, proposé ou validé', () => {
    const [depot, instruction, , ...suite] = FINANCE;
    const proposee = fait('DecisionProposee.v1')({ proposeePar: 'p5' });
    for (const personneId of [dirigeantId, instructeurId, 'p5', responsableId])
      given(depot!, instruction!, proposee, ...suite)
        .when(laBretagneRefuse({ personneId }))
        .refuses(Refus.CumulDeFonctions);
  });
});
