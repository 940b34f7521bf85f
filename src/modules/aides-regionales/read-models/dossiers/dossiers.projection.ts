import type { RecordedEvent } from '#libs/event-sourcing';
import { figure, projection, type Rows } from '#libs/projections';
import type { DossierAideEvent } from '../../dossier-aide/dossier-aide.events';
import { LigneDossier } from './dossiers.entity';
import { DelaisDeDecision, DossiersParMois } from './dossiers.figures';

const suit = (
  { data: { dossierId }, revision }: RecordedEvent<DossierAideEvent>,
  rows: Rows,
  change: Partial<LigneDossier>,
) => {
  rows.patch(LigneDossier, { dossierId }, { ...change, revision: Number(revision) });
};

const SANS_FINANCEMENT_REFUSE = {
  motifDuFinancementRefuse: null,
  disponibleCentimes: null,
  possibleLe: null,
  deMinimisUtiliseCentimes: null,
  deMinimisReserveCentimes: null,
  deMinimisPlafondCentimes: null,
};

export const dossiers = projection<DossierAideEvent>({
  name: 'dossiers@3',
  tables: [LigneDossier],
  figures: [
    figure({
      in: DossiersParMois,
      of: LigneDossier,
      by: {
        region: 'region',
        mois: (column) => `to_char(${column('deposeLe')}, 'YYYY-MM')`,
        dispositifId: 'dispositifId',
        etat: 'etat',
      },
      sums: { nombre: () => '1', montantDemandeCentimes: 'montantDemandeCentimes' },
    }),
    figure({
      in: DelaisDeDecision,
      of: LigneDossier,
      where: ['decideLe'],
      by: {
        region: 'region',
        mois: (column) => `to_char(${column('decideLe')}, 'YYYY-MM')`,
        dispositifId: 'dispositifId',
        jours: (column) => `${column('decideLe')} - ${column('deposeLe')}`,
      },
      sums: { nombre: () => '1' },
    }),
  ],
  on: {
    'DossierDepose.v1': (
      { data: { dossierId, siren, region, dispositifId, montantDemandeCentimes, deposeLe }, revision },
      rows,
    ) => {
      const demande = { dossierId, siren, region, dispositifId, montantDemandeCentimes, deposeLe };
      rows.put(LigneDossier, { ...demande, etat: 'depose', revision: Number(revision) });
    },
    'InstructionOuverte.v1': (event, rows) => {
      suit(event, rows, { etat: 'en-instruction' });
    },
    'DecisionProposee.v1': (event, rows) => {
      suit(event, rows, { etat: 'propose', montantProposeCentimes: event.data.montantProposeCentimes });
    },
    'PropositionValidee.v1': (event, rows) => {
      suit(event, rows, {
        etat: 'valide',
        financement: 'demande',
        ...SANS_FINANCEMENT_REFUSE,
        expireLe: event.data.expireLe,
      });
    },
    'CreditsConfirmes.v1': (event, rows) => {
      suit(event, rows, {});
    },
    'FinancementReserve.v1': (event, rows) => {
      suit(event, rows, { etat: 'finance', financement: 'reserve' });
    },
    'FinancementRefuse.v1': (event, rows) => {
      const { motif, disponibleCentimes, compteDeMinimis, possibleLe } = event.data;
      suit(event, rows, {
        etat: 'en-instruction',
        financement: 'refuse',
        motifDuFinancementRefuse: motif,
        disponibleCentimes,
        possibleLe,
        expireLe: null,
        deMinimisUtiliseCentimes: compteDeMinimis?.utiliseCentimes ?? null,
        deMinimisReserveCentimes: compteDeMinimis?.reserveCentimes ?? null,
        deMinimisPlafondCentimes: compteDeMinimis?.plafondCentimes ?? null,
      });
    },
    'ReservationExpiree.v1': (event, rows) => {
      suit(event, rows, { etat: 'propose', financement: 'expire', expireLe: null });
    },
    'AideAccordee.v1': (event, rows) => {
      const { montantAccordeCentimes, accordeeLe } = event.data;
      suit(event, rows, { etat: 'accorde', montantAccordeCentimes, decideLe: accordeeLe, expireLe: null });
    },
    'AideRefusee.v1': (event, rows) => {
      const { motif, refuseeLe } = event.data;
      suit(event, rows, { etat: 'refuse', motifDeRefus: motif, decideLe: refuseeLe, expireLe: null });
    },
    'DemandeRetiree.v1': (event, rows) => {
      suit(event, rows, { etat: 'retire', expireLe: null });
    },
    'AidePayee.v1': (event, rows) => {
      suit(event, rows, { etat: 'paye', montantPayeCentimes: event.data.montantPayeCentimes });
    },
    'DossierClos.v1': (event, rows) => {
      suit(event, rows, { etat: 'clos' });
    },
  },
});
