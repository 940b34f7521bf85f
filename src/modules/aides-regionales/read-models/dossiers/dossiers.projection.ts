import type { StreamedEvent } from '#libs/event-sourcing';
import { projection, type Rows } from '#libs/projections';
import { enregistrementDe } from '#modules/habilitations';
import type {
  AideAccordee,
  AideAccordeeSansPrealables,
  DecisionRetiree,
  DemandeRetiree,
  DemandeRetireeSansMotif,
  Depot,
  DossierAideEvent,
  FinancementDemande,
  FinancementRefuse,
  FinancementRefuseSansDate,
  MontantRevise,
} from '../../dossier-aide/dossier-aide.events';
import { LigneDossier } from './dossiers.entity';
import { FIGURES } from './dossiers.figures';

const suit = (
  { data: { dossierId }, revision }: StreamedEvent<DossierAideEvent>,
  rows: Rows,
  change: Partial<LigneDossier>,
) => {
  rows.patch(LigneDossier, { dossierId }, { ...change, revision: Number(revision) });
};

const depose = ({ data, revision }: StreamedEvent<Depot>, rows: Rows) => {
  const { dossierId, siren, region, dispositifId, montantDemandeCentimes, deposeLe } = data;
  const siret = 'siret' in data ? data.siret : null;
  const demande = { dossierId, siren, siret, region, dispositifId, montantDemandeCentimes, deposeLe };
  const reception =
    'enregistreLe' in data ? { enregistreLe: data.enregistreLe, motifDeReception: data.motifDeReception } : {};
  const debut = {
    etat: 'depose',
    montantPayeCentimes: 0,
    creanceCentimes: 0,
    versementsSuspendus: false,
    revision: Number(revision),
  };
  rows.put(LigneDossier, { ...demande, ...reception, ...debut });
};

const decideeLe = ({ metadata }: StreamedEvent, decideLe: string) => {
  const { enregistreLe, motif } = enregistrementDe(metadata);
  return { decideLe, decisionEnregistreeLe: enregistreLe, motifDeDateDeDecision: motif, expireLe: null };
};

const liberation = (financement: FinancementDemande | null) => (financement ? { financement: 'libere' } : {});

const prealablesDe = (accord: (AideAccordee | AideAccordeeSansPrealables)['data']) => {
  if (!('informeeLe' in accord)) return {};
  const { informeeLe, declarationLe, dispenseDeDeclaration } = accord;
  return { informeeLe, declarationLe, dispenseDeDeclaration };
};

const accorde = (event: StreamedEvent<AideAccordee | AideAccordeeSansPrealables>, rows: Rows) => {
  const { montantAccordeCentimes, accordeeLe } = event.data;
  const decision = { montantAccordeCentimes, ...decideeLe(event, accordeeLe), ...prealablesDe(event.data) };
  suit(event, rows, { etat: 'accorde', financement: 'engage', ...decision });
};

const retire = (event: StreamedEvent<DemandeRetiree | DemandeRetireeSansMotif>, rows: Rows) => {
  const motifDeRetrait = 'motif' in event.data ? event.data.motif : null;
  suit(event, rows, { etat: 'retire', ...liberation(event.data.financement), motifDeRetrait, expireLe: null });
};

const revise = (event: StreamedEvent<DecisionRetiree | MontantRevise>, rows: Rows, etat: string) => {
  const { nouveauMontantCentimes, motif, creanceCentimes, engagementCentimes } = event.data;
  suit(event, rows, {
    etat,
    // What was paid stays committed.
    financement: engagementCentimes === 0 ? 'degage' : 'engage',
    montantAccordeCentimes: nouveauMontantCentimes,
    motifDeRevision: motif,
    creanceCentimes,
    montantDeRevisionCentimes: null,
  });
};

const SANS_FINANCEMENT_REFUSE = {
  motifDuFinancementRefuse: null,
  disponibleCentimes: null,
  possibleLe: null,
  deMinimisUtiliseCentimes: null,
  deMinimisReserveCentimes: null,
  deMinimisPlafondCentimes: null,
  deMinimisAu: null,
};

const refuse = (event: StreamedEvent<FinancementRefuse | FinancementRefuseSansDate>, rows: Rows) => {
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
    deMinimisAu: compteDeMinimis && 'au' in compteDeMinimis ? compteDeMinimis.au : null,
  });
};

export const dossiers = projection<DossierAideEvent>({
  name: 'dossiers@7',
  category: 'dossierAide',
  tables: [LigneDossier],
  figures: FIGURES,
  on: {
    'DossierDepose.v1': depose,
    'DossierDepose.v2': depose,
    'DossierDepose.v3': depose,
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
    'FinancementRefuse.v1': refuse,
    'FinancementRefuse.v2': refuse,
    'ReservationExpiree.v1': (event, rows) => {
      const { expireeLe } = event.data;
      suit(event, rows, { etat: 'propose', financement: 'expire', expireLe: null, expireeLe });
    },
    'AideAccordee.v1': accorde,
    'AideAccordee.v2': accorde,
    'AideRefusee.v1': (event, rows) => {
      const { motif, refuseeLe, financement } = event.data;
      const decision = { motifDeRefus: motif, ...decideeLe(event, refuseeLe) };
      suit(event, rows, { etat: 'refuse', ...liberation(financement), ...decision });
    },
    'DemandeRetiree.v1': retire,
    'DemandeRetiree.v2': retire,
    'AidePayee.v1': (event, rows) => {
      suit(event, rows, { etat: 'paye' });
      rows.add(
        LigneDossier,
        { dossierId: event.data.dossierId },
        { montantPayeCentimes: event.data.montantPayeCentimes },
      );
    },
    'AidePayee.v2': (event, rows) => {
      const { dossierId, montantPayeCentimes, resteAPayerCentimes } = event.data;
      suit(event, rows, { etat: resteAPayerCentimes === 0 ? 'paye' : 'accorde' });
      rows.add(LigneDossier, { dossierId }, { montantPayeCentimes });
    },
    'RevisionProposee.v1': (event, rows) => {
      suit(event, rows, { montantDeRevisionCentimes: event.data.nouveauMontantCentimes });
    },
    'RevisionEcartee.v1': (event, rows) => {
      suit(event, rows, { montantDeRevisionCentimes: null });
    },
    'DecisionRetiree.v1': (event, rows) => {
      revise(event, rows, 'decision-retiree');
    },
    'MontantRevise.v1': (event, rows) => {
      revise(event, rows, event.data.resteAPayerCentimes === 0 ? 'paye' : 'accorde');
    },
    'RecouvrementConstate.v1': (event, rows) => {
      suit(event, rows, { creanceCentimes: event.data.creanceCentimes });
    },
    'VersementsSuspendus.v1': (event, rows) => {
      suit(event, rows, { versementsSuspendus: true });
    },
    'VersementsRepris.v1': (event, rows) => {
      suit(event, rows, { versementsSuspendus: false });
    },
    'DossierClos.v1': (event, rows) => {
      suit(event, rows, { etat: 'clos', financement: 'solde' });
    },
  },
});
