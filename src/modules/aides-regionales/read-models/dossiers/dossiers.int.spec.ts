import type { DomainEvent } from '#libs/event-sourcing';
import { Atelier } from '../../../../../test/support/atelier';
import * as Faits from '../../../../../test/support/faits';
import { LigneDossier } from './dossiers.entity';
import { dossiers } from './dossiers.projection';

const depose = {
  ...{ siren: '552081317', region: '53', dispositifId: 'cheque-numerique', etat: 'depose' },
  ...{
    financement: null,
    motifDuFinancementRefuse: null,
    motifDeRefus: null,
    possibleLe: null,
    expireLe: null,
    decideLe: null,
    deposeLe: '2026-02-02',
  },
  ...{ disponibleCentimes: null, deMinimisUtiliseCentimes: null },
  ...{ deMinimisReserveCentimes: null, deMinimisPlafondCentimes: null },
  ...{ montantDemandeCentimes: 500_000, montantProposeCentimes: null, montantAccordeCentimes: null },
  ...{ montantPayeCentimes: null, revision: 0 },
};
const propose = { ...depose, etat: 'propose', montantProposeCentimes: 500_000, revision: 2 };
const valide = { ...propose, etat: 'valide', financement: 'demande', expireLe: '2026-05-15', revision: 3 };
const finance = { ...valide, etat: 'finance', financement: 'reserve', revision: 5 };
const accorde = {
  ...{ ...finance, etat: 'accorde', montantAccordeCentimes: 500_000, decideLe: '2026-04-20', expireLe: null },
  revision: 6,
};
const refuse = {
  ...{
    motifDuFinancementRefuse: 'plafond-de-minimis',
    disponibleCentimes: 120_000,
    possibleLe: '2027-09-02',
    expireLe: null,
  },
  ...{ deMinimisUtiliseCentimes: 29_000_000, deMinimisReserveCentimes: 880_000, deMinimisPlafondCentimes: 30_000_000 },
};

const CAS: readonly (readonly [string, readonly DomainEvent[], object])[] = [
  ['déposé', Faits.DEPOSE, depose],
  ['en instruction', Faits.EN_INSTRUCTION, { ...depose, etat: 'en-instruction', revision: 1 }],
  ['proposé', Faits.PROPOSE, propose],
  ['validé', Faits.VALIDE, valide],
  ['financé', Faits.FINANCE, finance],
  [
    'au financement refusé',
    [...Faits.VALIDE, Faits.financementRefuse()],
    { ...valide, etat: 'en-instruction', financement: 'refuse', ...refuse, revision: 4 },
  ],
  [
    'au financement refusé puis redemandé',
    [...Faits.VALIDE, Faits.financementRefuse(), Faits.decisionProposee(), Faits.propositionValidee()],
    { ...valide, revision: 6 },
  ],
  [
    'à la réservation expirée',
    [...Faits.FINANCE, Faits.reservationExpiree()],
    { ...finance, etat: 'propose', financement: 'expire', expireLe: null, revision: 6 },
  ],
  ['accordé', Faits.ACCORDE, accorde],
  [
    'refusé',
    [...Faits.FINANCE, Faits.aideRefusee()],
    { ...finance, etat: 'refuse', motifDeRefus: 'non-eligible', decideLe: '2026-04-20', expireLe: null, revision: 6 },
  ],
  ['retiré', [...Faits.FINANCE, Faits.demandeRetiree()], { ...finance, etat: 'retire', expireLe: null, revision: 6 }],
  ['payé', Faits.PAYE, { ...accorde, etat: 'paye', montantPayeCentimes: 500_000, revision: 7 }],
  ['clos', Faits.CLOS, { ...accorde, etat: 'clos', montantPayeCentimes: 500_000, revision: 8 }],
];

describe('les dossiers', () => {
  let atelier: Atelier;
  beforeAll(async () => {
    atelier = await Atelier.open([LigneDossier]);
    for (const [dossierId, faits] of CAS)
      await atelier.record(
        `dossierAide-${dossierId.replaceAll(' ', '')}`,
        ...faits.map(({ type, data }) => ({ type, data: { ...data, dossierId } })),
      );
    const engine = atelier.engine({ projections: [dossiers] });
    await engine.start();
    await atelier.reached(engine, 'dossiers');
  });
  afterAll(() => atelier.close());

  it.each(CAS)('montrent un dossier %s', async (dossierId, _, ligne) => {
    const lue = await atelier.source.manager.findOneBy(LigneDossier, { dossierId });
    expect(Object.assign({}, lue)).toEqual({ dossierId, ...ligne });
  });
});
