import type { StreamedEvent } from '#libs/event-sourcing';
import { projection, type Rows } from '#libs/projections';
import type { DossierAideEvent } from '../../dossier-aide/dossier-aide.events';
import { LigneDossier } from './dossiers.entity';
import { FIGURES } from './dossiers.figures';

const suit = (
  { data: { dossierId }, revision }: StreamedEvent<DossierAideEvent>,
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
  name: 'dossiers@4',
  category: 'dossierAide',
  tables: [LigneDossier],
  figures: FIGURES,
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
