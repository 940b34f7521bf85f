import type { StreamedEvent } from '#libs/event-sourcing';
import { projection, type Rows } from '#libs/projections';
import type { BesoinCompetenceEvent } from '../../besoin-competence/besoin-competence.events';
import { LigneBesoin, LigneOffreClassee } from './besoins.entity';

const suit = (
  { data: { besoinId }, revision }: StreamedEvent<BesoinCompetenceEvent>,
  rows: Rows,
  change: Partial<LigneBesoin>,
) => {
  rows.patch(LigneBesoin, { besoinId }, { ...change, revision: Number(revision) });
};

export const besoins = projection<BesoinCompetenceEvent>({
  name: 'besoins-de-competences@1',
  tables: [LigneBesoin, LigneOffreClassee],
  category: 'besoinCompetence',
  on: {
    'BesoinPublie.v1': ({ data: { publiePar: _, competences, ...besoin }, revision }, rows) => {
      const debut = {
        etat: 'publie',
        competences: competences.join(' '),
        tour: 0,
        revision: Number(revision),
      } as const;
      rows.put(LigneBesoin, { ...besoin, ...debut });
    },
    'BesoinRetire.v1': (event, rows) => {
      suit(event, rows, { etat: 'retire', finiLe: event.data.retireLe });
    },
    'BesoinExpire.v1': (event, rows) => {
      suit(event, rows, { etat: 'expire', finiLe: event.data.expireLe });
    },
    'OffresClassees.v1': (event, rows) => {
      const { besoinId, tour, classement, classeesLe: classeeLe } = event.data;
      suit(event, rows, { tour });
      for (const [place, offre] of classement.entries())
        rows.put(LigneOffreClassee, { besoinId, tour, rang: place + 1, ...offre, classeeLe });
    },
    'BesoinPourvu.v1': (event, rows) => {
      suit(event, rows, { etat: 'pourvu', appariementId: event.data.appariementId });
    },
    'PourvoiRefuse.v1': (event, rows) => {
      suit(event, rows, {});
    },
    'BesoinRouvert.v1': (event, rows) => {
      suit(event, rows, { etat: 'publie', appariementId: null });
    },
  },
});
