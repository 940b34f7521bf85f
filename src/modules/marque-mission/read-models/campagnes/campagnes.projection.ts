import type { RecordedEvent } from '#libs/event-sourcing';
import { projection, type Rows } from '#libs/projections';
import type { CampagneEvent, FrequentationCorrigee, FrequentationRelevee } from '../../campagne/campagne.events';
import { LigneCampagne, LigneFrequentation } from './campagnes.entity';
import { FIGURES } from './campagnes.figures';

const suivre = (
  { data: { code }, revision }: RecordedEvent<CampagneEvent>,
  rows: Rows,
  change: Partial<LigneCampagne> = {},
) => {
  rows.patch(LigneCampagne, { code }, { ...change, revision: Number(revision) });
};

const relever = (event: RecordedEvent<FrequentationRelevee | FrequentationCorrigee>, rows: Rows) => {
  const { code, tenueLe, personnes, entreprises } = event.data;
  rows.put(LigneFrequentation, { code, tenueLe, personnes, entreprises });
  suivre(event, rows);
};

export const campagnes = projection<CampagneEvent>({
  name: 'campagnes@1',
  tables: [LigneCampagne, LigneFrequentation],
  figures: FIGURES,
  on: {
    'CampagneLancee.v1': ({ data: { lanceePar: _, ...lancement }, revision }, rows) => {
      rows.put(LigneCampagne, { ...lancement, etat: 'ouverte', closeLe: null, revision: Number(revision) });
    },
    'FrequentationRelevee.v1': relever,
    'FrequentationCorrigee.v1': relever,
    'CampagneClose.v1': (event, rows) => {
      const { coutCentimes, closeLe } = event.data;
      suivre(event, rows, { etat: 'close', coutCentimes, closeLe });
    },
  },
});
