import type { DomainEvent } from '#libs/event-sourcing';
import type { ProjectionEngine } from '#libs/projections';
import {
  ACCORDE,
  CLOS,
  DEPOSE,
  dispositifId,
  EN_INSTRUCTION,
  fait,
  FINANCE,
  PAYE,
  REVISE,
  PROPOSE,
  VALIDE,
} from '#facts/aides-regionales';
import { Atelier } from '../../../../../test/support/atelier';
import { LigneDossier } from './dossiers.entity';
import { dossiers } from './dossiers.projection';

const depose = {
  siren: '552081317',
  siret: '55208131766522',
  region: '53',
  dispositifId,
  etat: 'depose',
  financement: null,
  motifDuFinancementRefuse: null,
  motifDeRefus: null,
  possibleLe: null,
  expireLe: null,
  expireeLe: null,
  decideLe: null,
  decisionEnregistreeLe: null,
  informeeLe: null,
  declarationLe: null,
  dispenseDeDeclaration: null,
  motifDeDateDeDecision: null,
  deposeLe: '2026-02-02',
  enregistreLe: '2026-02-02',
  motifDeReception: null,
  motifDeRetrait: null,
  disponibleCentimes: null,
  deMinimisUtiliseCentimes: null,
  deMinimisReserveCentimes: null,
  deMinimisPlafondCentimes: null,
  deMinimisAu: null,
  montantDemandeCentimes: 500_000,
  montantProposeCentimes: null,
  montantAccordeCentimes: null,
  montantPayeCentimes: 0,
  montantDeRevisionCentimes: null,
  motifDeRevision: null,
  creanceCentimes: 0,
  versementsSuspendus: false,
  revision: 0,
};
const propose = { ...depose, etat: 'propose', montantProposeCentimes: 500_000, revision: 2 };
const valide = { ...propose, etat: 'valide', financement: 'demande', expireLe: '2026-05-15', revision: 3 };
const finance = { ...valide, etat: 'finance', financement: 'reserve', revision: 5 };
const decide = { decideLe: '2026-04-20', decisionEnregistreeLe: '2026-04-20', expireLe: null };
const accorde = {
  ...finance,
  etat: 'accorde',
  informeeLe: '2026-04-17',
  declarationLe: '2026-02-01',
  financement: 'engage',
  montantAccordeCentimes: 450_000,
  ...decide,
  revision: 6,
};
const paye = { ...accorde, etat: 'paye', montantPayeCentimes: 450_000, revision: 7 };
const revise = { ...paye, montantAccordeCentimes: 420_000, motifDeRevision: 'depense-moindre', revision: 9 };
const refuse = {
  motifDuFinancementRefuse: 'plafond-de-minimis',
  disponibleCentimes: 200_000,
  possibleLe: '2027-06-15',
  expireLe: null,
  deMinimisUtiliseCentimes: 29_000_000,
  deMinimisReserveCentimes: 800_000,
  deMinimisPlafondCentimes: 30_000_000,
  deMinimisAu: '2026-03-16',
};

const CAS: readonly (readonly [string, readonly DomainEvent[], object])[] = [
  ['déposé', DEPOSE, depose],
  ['en instruction', EN_INSTRUCTION, { ...depose, etat: 'en-instruction', revision: 1 }],
  ['proposé', PROPOSE, propose],
  ['validé', VALIDE, valide],
  ['financé', FINANCE, finance],
  [
    'au financement refusé',
    [...VALIDE, fait('FinancementRefuse.v2')()],
    { ...valide, etat: 'en-instruction', financement: 'refuse', ...refuse, revision: 4 },
  ],
  [
    'au financement refusé puis redemandé',
    [...VALIDE, fait('FinancementRefuse.v2')(), fait('DecisionProposee.v1')(), fait('PropositionValidee.v1')()],
    { ...valide, revision: 6 },
  ],
  [
    'à la réservation expirée',
    [...FINANCE, fait('ReservationExpiree.v1')()],
    { ...finance, etat: 'propose', financement: 'expire', expireLe: null, expireeLe: '2026-05-16', revision: 6 },
  ],
  ['accordé', ACCORDE, accorde],
  [
    'refusé',
    [...FINANCE, fait('AideRefusee.v1')()],
    {
      ...finance,
      etat: 'refuse',
      financement: 'libere',
      motifDeRefus: 'interet-insuffisant',
      ...decide,
      revision: 6,
    },
  ],
  [
    'retiré',
    [...FINANCE, fait('DemandeRetiree.v2')()],
    { ...finance, etat: 'retire', financement: 'libere', expireLe: null, revision: 6 },
  ],
  [
    'payé en partie',
    [...ACCORDE, fait('AidePayee.v2')({ montantPayeCentimes: 400_000, resteAPayerCentimes: 50_000 })],
    { ...accorde, montantPayeCentimes: 400_000, revision: 7 },
  ],
  [
    'payé quand il ne l’était qu’en une fois',
    [...ACCORDE, fait('AidePayee.v1')({ montantPayeCentimes: 400_000 })],
    { ...accorde, etat: 'paye', montantPayeCentimes: 400_000, revision: 7 },
  ],
  [
    'à la révision proposée',
    [...PAYE, fait('RevisionProposee.v1')()],
    { ...paye, montantDeRevisionCentimes: 420_000, revision: 8 },
  ],
  [
    'à la révision écartée',
    [...PAYE, fait('RevisionProposee.v1')(), fait('RevisionEcartee.v1')()],
    { ...paye, revision: 9 },
  ],
  ['révisé', REVISE, { ...revise, creanceCentimes: 30_000 }],
  ['révisé et recouvré', [...REVISE, fait('RecouvrementConstate.v1')()], { ...revise, revision: 10 }],
  [
    'à la décision retirée',
    [...PAYE, fait('RevisionProposee.v1')(), fait('DecisionRetiree.v1')()],
    {
      ...paye,
      etat: 'decision-retiree',
      montantAccordeCentimes: 0,
      motifDeRevision: 'conditions-non-respectees',
      creanceCentimes: 450_000,
      revision: 9,
    },
  ],
  ['suspendu', [...PAYE, fait('VersementsSuspendus.v1')()], { ...paye, versementsSuspendus: true, revision: 8 }],
  ['repris', [...PAYE, fait('VersementsSuspendus.v1')(), fait('VersementsRepris.v1')()], { ...paye, revision: 9 }],
  ['payé', PAYE, paye],
  ['clos', CLOS, { ...paye, etat: 'clos', financement: 'solde', revision: 8 }],
];

const de =
  (dossierId: string) =>
  ({ type, data }: DomainEvent): DomainEvent => ({ type, data: { ...data, dossierId } });

describe('les dossiers', () => {
  let atelier: Atelier;
  let engine: ProjectionEngine;
  beforeAll(async () => {
    atelier = await Atelier.open(dossiers.tables);
    for (const [dossierId, faits] of CAS)
      await atelier.record(`dossierAide-${dossierId.replaceAll(' ', '')}`, ...faits.map(de(dossierId)));
    engine = atelier.engine({ projections: [dossiers] });
    await engine.start();
    await atelier.reached(engine, 'dossiers');
  });
  afterAll(() => atelier.close());

  it.each([
    ['accordé', fait('AideAccordee.v1')],
    ['refusé', fait('AideRefusee.v1')],
  ] as const)('montrent quand un dossier %s bien après sa date l’a été, et pourquoi', async (etat, decision) => {
    const dossierId = `${etat} sur papier`;
    const extra = { commande: 'Décider', motifDeDate: 'acte-sur-papier' };
    // Midnight has passed in Paris.
    const enregistrement = { occurredAt: '2026-05-03T22:30:00.000Z', extra };
    await atelier.record(`dossierAide-${etat}`, ...FINANCE.map(de(dossierId)));
    await atelier.recordAt(enregistrement, `dossierAide-${etat}`, de(dossierId)(decision()));
    const lue = async () => atelier.source.manager.findOneBy(LigneDossier, { dossierId });
    await atelier.reached(engine, 'dossiers');
    const attendu = {
      decideLe: '2026-04-20',
      decisionEnregistreeLe: '2026-05-04',
      motifDeDateDeDecision: 'acte-sur-papier',
    };
    expect(await lue()).toMatchObject(attendu);
    await engine.rebuild('dossiers', () => undefined);
    expect(await lue()).toMatchObject(attendu);
  });

  it.each(CAS)('montrent un dossier %s', async (dossierId, _, ligne) => {
    const lue = await atelier.source.manager.findOneBy(LigneDossier, { dossierId });
    expect(Object.assign({}, lue)).toEqual({ dossierId, ...ligne });
  });
});
