import { projection, type Rows } from '#libs/projections';
import type { RecordedEvent } from '#libs/event-sourcing';
import type { AidePayee, AidePayeeEnUneFois } from '../../dossier-aide/dossier-aide.events';
import type { EnveloppeEvent } from '../../enveloppe/enveloppe.events';
import { LigneEnveloppe } from './enveloppes.entity';

type Montants = Partial<
  Pick<LigneEnveloppe, 'montantCentimes' | 'reserveCentimes' | 'engageCentimes' | 'payeCentimes'>
>;

const ajouterMontants = (
  { data: { enveloppeId }, revision }: RecordedEvent<EnveloppeEvent>,
  rows: Rows,
  montants: Montants,
) => {
  rows.add(LigneEnveloppe, { enveloppeId }, montants);
  rows.patch(LigneEnveloppe, { enveloppeId }, { revision: Number(revision) });
};

const ajouterPaiement = (
  { data: { enveloppeId, montantPayeCentimes } }: AidePayee | AidePayeeEnUneFois,
  rows: Rows,
) => {
  rows.add(LigneEnveloppe, { enveloppeId }, { payeCentimes: montantPayeCentimes });
};

export const enveloppes = projection<EnveloppeEvent | AidePayee | AidePayeeEnUneFois>({
  name: 'enveloppes@2',
  tables: [LigneEnveloppe],
  on: {
    'EnveloppeOuverte.v1': (
      { data: { enveloppeId, region, dispositifId, annee, montantCentimes }, revision },
      rows,
    ) => {
      rows.put(LigneEnveloppe, {
        enveloppeId,
        region,
        dispositifId,
        annee,
        montantCentimes,
        reserveCentimes: 0,
        engageCentimes: 0,
        payeCentimes: 0,
        revision: Number(revision),
      });
    },
    'EnveloppeAbondee.v1': (event, rows) => {
      ajouterMontants(event, rows, { montantCentimes: event.data.montantCentimes });
    },
    'EnveloppeReduite.v1': (event, rows) => {
      ajouterMontants(event, rows, { montantCentimes: -event.data.montantCentimes });
    },
    'CreditsReserves.v2': (event, rows) => {
      ajouterMontants(event, rows, { reserveCentimes: event.data.montantCentimes });
    },
    // Moves no amount, but If-Match is compared with the revision.
    'ReservationCreditsRefusee.v2': ({ data: { enveloppeId }, revision }, rows) => {
      rows.patch(LigneEnveloppe, { enveloppeId }, { revision: Number(revision) });
    },
    'ReservationCreditsLiberee.v2': (event, rows) => {
      ajouterMontants(event, rows, { reserveCentimes: -event.data.montantCentimes });
    },
    'CreditsEngages.v2': (event, rows) => {
      const { montantCentimes, libereCentimes } = event.data;
      ajouterMontants(event, rows, {
        reserveCentimes: -(montantCentimes + libereCentimes),
        engageCentimes: montantCentimes,
      });
    },
    'CreditsDegages.v2': (event, rows) => {
      ajouterMontants(event, rows, { engageCentimes: -event.data.montantCentimes });
    },
    'AidePayee.v1': ajouterPaiement,
    'AidePayee.v2': ajouterPaiement,
  },
});
