import type { StreamedEvent } from '#libs/event-sourcing';
import { projection, type Rows } from '#libs/projections';
import type { AppariementEvent } from '../../appariement/appariement.events';
import { LigneAppariement } from './appariements.entity';

const suit = (
  { data: { appariementId }, revision }: StreamedEvent<AppariementEvent>,
  rows: Rows,
  change: Partial<LigneAppariement>,
) => {
  rows.patch(LigneAppariement, { appariementId }, { ...change, revision: Number(revision) });
};

export const appariements = projection<AppariementEvent>({
  name: 'appariements@1',
  tables: [LigneAppariement],
  category: 'appariement',
  on: {
    'AppariementPropose.v1': ({ data: { entrees, proposePar: _, ...proposition }, revision }, rows) => {
      rows.put(LigneAppariement, { ...proposition, ...entrees, etat: 'propose', revision: Number(revision) });
    },
    'AppariementAccepte.v1': (event, rows) => {
      const { cote, complet, accepteLe } = event.data;
      suit(event, rows, {
        ...(cote === 'offre' ? { accepteParLOffreLe: accepteLe } : { accepteParLeBesoinLe: accepteLe }),
        ...(complet ? { etat: 'accepte' as const } : {}),
      });
    },
    'AppariementDecline.v1': (event, rows) => {
      suit(event, rows, { etat: 'decline', motif: event.data.motif, finiLe: event.data.declineLe });
    },
    'AppariementConclu.v1': (event, rows) => {
      suit(event, rows, { etat: 'conclu', finiLe: event.data.concluLe });
    },
    'AppariementTransforme.v1': (event, rows) => {
      suit(event, rows, { etat: 'transforme', conventionId: event.data.conventionId });
    },
    'AppariementEcarte.v1': (event, rows) => {
      suit(event, rows, { etat: 'ecarte', motif: event.data.motif, finiLe: event.data.ecarteLe });
    },
  },
});
