import type { StreamedEvent } from '#libs/event-sourcing';
import { projection, type Rows } from '#libs/projections';
import type { PrestationEvent } from '../../prestation/prestation.events';
import { FIGURES } from './prestations.figures';
import { LignePrestation } from './prestations.entity';

const suit = (
  { data: { prestationId }, revision }: StreamedEvent<PrestationEvent>,
  rows: Rows,
  change: Partial<LignePrestation>,
) => {
  rows.patch(LignePrestation, { prestationId }, { ...change, revision: Number(revision) });
};

export const prestations = projection<PrestationEvent>({
  name: 'prestations@2',
  tables: [LignePrestation],
  figures: FIGURES,
  category: 'prestation',
  on: {
    'PrestationPrescrite.v1': ({ data: { conditions, ...prescription }, revision }, rows) => {
      const debut = { etat: 'prescrite', suspendue: false, intitule: conditions.intitule } as const;
      rows.put(LignePrestation, { ...prescription, ...debut, revision: Number(revision) });
    },
    'DevisAccepte.v1': (event, rows) => {
      const { prixCentimes, aideCentimes, accepteLe } = event.data;
      const demande = { prixCentimes, aideCentimes, accepteLe, refus: null, possibleLe: null };
      suit(event, rows, { etat: 'financement-demande', ...demande });
    },
    'CreditsDePrestationConfirmes.v1': (event, rows) => {
      suit(event, rows, { etat: 'credits-reserves' });
    },
    'FinancementDePrestationConfirme.v1': (event, rows) => {
      suit(event, rows, { etat: 'en-cours' });
    },
    'FinancementDePrestationRefuse.v1': (event, rows) => {
      const { motif: refus, possibleLe } = event.data;
      const rien = { realiseeLe: null, reponseAvantLe: null, silenceLe: null, confirmeeLe: null, contestation: null };
      suit(event, rows, { etat: 'prescrite', refus, possibleLe, ...rien });
    },
    'RealisationDeclaree.v1': (event, rows) => {
      const { realiseeLe, reponseAvantLe } = event.data;
      suit(event, rows, { etat: 'realisee', realiseeLe, reponseAvantLe, silenceLe: null });
    },
    'RealisationConfirmee.v1': (event, rows) => {
      suit(event, rows, { etat: 'confirmee', confirmeeLe: event.data.confirmeeLe });
    },
    'RealisationContestee.v1': (event, rows) => {
      suit(event, rows, { etat: 'contestee', contestation: event.data.motif });
    },
    'SilenceSurRealisation.v1': (event, rows) => {
      suit(event, rows, { silenceLe: event.data.constateLe });
    },
    'ServiceFaitCertifie.v1': (event, rows) => {
      suit(event, rows, { etat: 'certifiee', certifieeLe: event.data.certifieLe });
    },
    'PrestationPayee.v1': (event, rows) => {
      const { reference, payeeLe } = event.data;
      suit(event, rows, { etat: 'payee', reference, payeeLe });
    },
    'PrestationAnnulee.v1': (event, rows) => {
      suit(event, rows, { etat: 'annulee', annulation: event.data.motif, annuleeLe: event.data.annuleeLe });
    },
    'CertificationRetiree.v1': (event, rows) => {
      suit(event, rows, { etat: 'annulee', annulation: 'certification-retiree', annuleeLe: event.data.retireeLe });
    },
    'PaiementDePrestationSuspendu.v1': (event, rows) => {
      suit(event, rows, { suspendue: true });
    },
    'PaiementDePrestationRepris.v1': (event, rows) => {
      suit(event, rows, { suspendue: false });
    },
  },
});
