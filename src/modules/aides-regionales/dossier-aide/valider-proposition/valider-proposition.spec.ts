import { scenariosOf } from '#libs/event-sourcing';
import {
  dirigeantId,
  dispositifId,
  dossierId,
  EN_INSTRUCTION,
  fait,
  FINANCE,
  instructeurId,
  PROPOSE,
  responsableId,
  VALIDE,
} from '#facts/aides-regionales';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { dossierAide } from '../dossier-aide';
import * as Refus from '../dossier-aide.errors';
import { valider, ValiderProposition } from './valider-proposition';

const laBretagneValide = (
  le = '2026-03-16',
  { cesseeLe = null, ...acteur }: Partial<Acteur> & { cesseeLe?: string | null } = {},
) =>
  demander(
    new ValiderProposition(
      { motifDeDate: 'saisie-differee', dossierId, valideeLe: le },
      contexteDe({ personneId: responsableId, role: 'region.responsable', at: '2026-05-15T09:00:00Z', ...acteur }),
    ),
    (command) => valider(command, cesseeLe),
  );

describe('valider une proposition', () => {
  const { given } = scenariosOf(dossierAide);

  it('demande le montant proposé, jusqu’à la fin de la réservation', () => {
    given(...PROPOSE)
      .when(laBretagneValide())
      .then(fait('PropositionValidee.v1')());
  });
  it('demande le montant de la dernière proposition, et dit si c’est du transport routier', () => {
    const camions = [
      fait('DossierDepose.v3')({ transportRoutier: true }),
      fait('InstructionOuverte.v1')(),
      fait('DecisionProposee.v1')(),
    ];
    given(...camions, fait('DecisionProposee.v1')({ montantProposeCentimes: 450_000 }))
      .when(laBretagneValide())
      .then(fait('PropositionValidee.v1')({ montantCentimes: 450_000, transportRoutier: true }));
  });
  it('prend l’enveloppe de l’année de la validation', () => {
    given(...PROPOSE)
      .when(laBretagneValide('2027-01-04', { at: '2027-01-04T09:00:00Z' }))
      .then(
        fait('PropositionValidee.v1')({
          enveloppeId: `53.2027.${dispositifId}`,
          valideeLe: '2027-01-04',
          expireLe: '2027-03-05',
        }),
      );
  });
  it('se refait, sous une autre réservation, quand la première a expiré', () => {
    given(...FINANCE, fait('ReservationExpiree.v1')())
      .when(laBretagneValide('2026-06-01', { commandId: 'r2', at: '2026-06-30T09:00:00Z' }))
      .then(fait('PropositionValidee.v1')({ reservationId: 'r2', valideeLe: '2026-06-01', expireLe: '2026-07-31' }));
  });
  it('se refait dès le jour où l’expiration est constatée, pas avant', () => {
    const expiree = given(...FINANCE, fait('ReservationExpiree.v1')());
    expiree
      .when(laBretagneValide('2026-05-16', { commandId: 'r2', at: '2026-06-30T09:00:00Z' }))
      .then(fait('PropositionValidee.v1')({ reservationId: 'r2', valideeLe: '2026-05-16', expireLe: '2026-07-15' }));
    expiree
      .when(laBretagneValide('2026-05-15', { commandId: 'r2', at: '2026-06-30T09:00:00Z' }))
      .refuses(Refus.DateHorsDuDossier);
    expiree
      .when(laBretagneValide('2026-03-16', { commandId: 'r2', at: '2026-06-30T09:00:00Z' }))
      .refuses(Refus.DateHorsDuDossier);
  });
  it('se refait ce jour quand une horloge fausse a daté l’expiration d’un jour à venir', () => {
    const expiree = given(...FINANCE, fait('ReservationExpiree.v1')({ expireeLe: '2029-03-17' }));
    const at = '2026-06-01T09:00:00Z';
    expiree
      .when(laBretagneValide('2026-06-01', { commandId: 'r2', at }))
      .then(fait('PropositionValidee.v1')({ reservationId: 'r2', valideeLe: '2026-06-01', expireLe: '2026-07-31' }));
    for (const le of ['2026-05-31', '2026-06-02', '2029-03-17'])
      expiree.when(laBretagneValide(le, { commandId: 'r2', at })).refuses(Refus.DateHorsDuDossier);
  });
  it('ne change rien la seconde fois, que le financement soit demandé ou déjà réservé', () => {
    given(...VALIDE)
      .when(laBretagneValide('2026-03-16', { commandId: 'r2' }))
      .changesNothing();
    given(...FINANCE)
      .when(laBretagneValide('2026-03-16', { commandId: 'r2' }))
      .changesNothing();
  });
  it('refuse un dossier inconnu', () => {
    given().when(laBretagneValide()).refuses(Refus.DossierInconnu);
  });
  it('refuse le dossier d’une autre région, sans dire qu’il existe', () => {
    given(...PROPOSE)
      .when(laBretagneValide('2026-03-16', { territoire: '76' }))
      .refuses(Refus.DossierInconnu);
  });
  it('refuse à qui n’est pas responsable', () => {
    given(...PROPOSE)
      .when(laBretagneValide('2026-03-16', { role: 'region.instructeur' }))
      .refuses(Refus.ValidationNonHabilitee);
  });
  it('refuse sans proposition', () => {
    given(...EN_INSTRUCTION)
      .when(laBretagneValide())
      .refuses(Refus.EtapeImpossible);
  });
  it('refuse à qui a déposé, ou proposé', () => {
    for (const personneId of [dirigeantId, instructeurId])
      given(...PROPOSE)
        .when(laBretagneValide('2026-03-16', { personneId }))
        .refuses(Refus.CumulDeFonctions);
  });
  it('refuse une date avant la proposition ou après ce jour', () => {
    given(...PROPOSE)
      .when(laBretagneValide('2026-03-01'))
      .refuses(Refus.DateHorsDuDossier);
    given(...PROPOSE)
      .when(laBretagneValide('2026-07-01'))
      .refuses(Refus.DateHorsDuDossier);
  });
  it('refuse une réservation qui aurait déjà expiré', () => {
    const fin = { at: '2026-06-30T09:00:00Z' };
    given(...PROPOSE)
      .when(laBretagneValide('2026-05-01', fin))
      .then(fait('PropositionValidee.v1')({ valideeLe: '2026-05-01', expireLe: '2026-06-30' }));
    const refus = given(...PROPOSE)
      .when(laBretagneValide('2026-04-30', fin))
      .refuses(Refus.ReservationDejaEchue);
    expect(refus.message).toContain('29/06/2026');
  });
  it('refuse pour une entreprise qui a cessé ce jour ou plus tôt', () => {
    given(...PROPOSE)
      .when(laBretagneValide('2026-03-16', { cesseeLe: '2026-03-16' }))
      .refuses(Refus.EntrepriseDuDossierCessee);
    given(...PROPOSE)
      .when(laBretagneValide('2026-03-16', { cesseeLe: '2026-03-17' }))
      .then(fait('PropositionValidee.v1')());
  });
});
