import type { StreamedEvent } from '#libs/event-sourcing';
import { projection, type Rows } from '#libs/projections';
import type { AmortissementEvent, AmortissementPaye } from '../../amortissement/amortissement.events';
import { LigneAmortissement } from './amortissements.entity';

const suit = (
  { data: { conventionId, mois, numero }, revision }: StreamedEvent<AmortissementEvent>,
  rows: Rows,
  change: Partial<LigneAmortissement>,
) => {
  rows.patch(LigneAmortissement, { conventionId, mois, numero }, { ...change, revision: Number(revision) });
};

/** A later payment is of what was missing: nothing of the earlier ones is left to ask for or to claim. */
const solderLesPrecedentes = (
  { data: { conventionId, mois, numero } }: StreamedEvent<AmortissementPaye>,
  rows: Rows,
) => {
  const solde = { tropPercuCentimes: null, complementCentimes: null };
  for (let precedente = 1; precedente < numero; precedente += 1)
    rows.patch(LigneAmortissement, { conventionId, mois, numero: precedente }, solde);
};

export const amortissements = projection<AmortissementEvent>({
  name: 'amortissements@1',
  tables: [LigneAmortissement],
  category: 'amortissement',
  on: {
    'AmortissementDemande.v1': ({ data, revision }, rows) => {
      const { transportRoutier: _, saisiPar: __, validePar: ___, demandePar: ____, ...demande } = data;
      rows.put(LigneAmortissement, { ...demande, etat: 'demande', suspendu: false, revision: Number(revision) });
    },
    'AmortissementRetenu.v1': (event, rows) => {
      suit(event, rows, { etat: 'retenu', refus: null, possibleLe: null });
    },
    'CreditsDAmortissementConfirmes.v1': (event, rows) => {
      suit(event, rows, { etat: 'credits-reserves' });
    },
    'AmortissementAccorde.v1': (event, rows) => {
      suit(event, rows, { etat: 'accorde', accordeLe: event.data.accordeLe });
    },
    'FinancementDAmortissementRefuse.v1': (event, rows) => {
      const { motif: refus, possibleLe } = event.data;
      suit(event, rows, { etat: 'demande', refus, possibleLe, suspendu: false });
    },
    'AmortissementRefuse.v1': (event, rows) => {
      const { motif: refus, refuseLe: finLe } = event.data;
      suit(event, rows, { etat: 'refuse', refus, finLe, suspendu: false });
    },
    'AmortissementCaduc.v1': (event, rows) => {
      suit(event, rows, { etat: 'caduc', finLe: event.data.caducLe, suspendu: false });
    },
    'AmortissementPaye.v1': (event, rows) => {
      const { reference, payeLe } = event.data;
      suit(event, rows, { etat: 'paye', reference, payeLe });
      solderLesPrecedentes(event, rows);
    },
    'AmortissementRegularise.v1': (event, rows) => {
      const { tropPercuCentimes, complementCentimes, regulariseLe } = event.data;
      suit(event, rows, { tropPercuCentimes, complementCentimes, regulariseLe });
    },
    'TropPercuRecouvre.v1': (event, rows) => {
      const { creanceCentimes: tropPercuCentimes, recouvreLe } = event.data;
      suit(event, rows, { tropPercuCentimes, recouvreLe });
    },
    'PaiementDAmortissementSuspendu.v1': (event, rows) => {
      suit(event, rows, { suspendu: true });
    },
    'PaiementDAmortissementRepris.v1': (event, rows) => {
      suit(event, rows, { suspendu: false });
    },
  },
});
