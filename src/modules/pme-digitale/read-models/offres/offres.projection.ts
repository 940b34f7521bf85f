import type { StreamedEvent } from '#libs/event-sourcing';
import { projection, type Rows } from '#libs/projections';
import type { OffreCompetenceEvent } from '../../offre-competence/offre-competence.events';
import { LigneOffre, LignePart } from './offres.entity';

const suit = (
  { data: { offreId }, revision }: StreamedEvent<OffreCompetenceEvent>,
  rows: Rows,
  change: Partial<LigneOffre>,
) => {
  rows.patch(LigneOffre, { offreId }, { ...change, revision: Number(revision) });
};

export const offres = projection<OffreCompetenceEvent>({
  name: 'offres-de-competences@1',
  tables: [LigneOffre, LignePart],
  category: 'offreCompetence',
  on: {
    'OffrePubliee.v1': ({ data: { publieePar: _, competences, ...offre }, revision }, rows) => {
      const debut = { etat: 'publiee', competences: competences.join(' '), revision: Number(revision) } as const;
      rows.put(LigneOffre, { ...offre, ...debut });
    },
    'OffreRetiree.v1': (event, rows) => {
      suit(event, rows, { etat: 'retiree', finieLe: event.data.retireeLe });
    },
    'OffreExpiree.v1': (event, rows) => {
      suit(event, rows, { etat: 'expiree', finieLe: event.data.expireeLe });
    },
    'PartDOffrePrise.v1': (event, rows) => {
      const { offreId, appariementId, partPourCent, du, au } = event.data;
      suit(event, rows, {});
      rows.put(LignePart, { offreId, appariementId, partPourCent, du, au });
    },
    'PartDOffreRefusee.v1': (event, rows) => {
      suit(event, rows, {});
    },
    'PartDOffreRendue.v1': (event, rows) => {
      const { offreId, appariementId } = event.data;
      suit(event, rows, {});
      rows.remove(LignePart, { offreId, appariementId });
    },
  },
});
