import { projection } from '#libs/projections';
import type { DispositifEvent } from '../../dispositif/dispositif.events';
import { LigneDispositif } from './dispositifs.entity';

export const dispositifs = projection<DispositifEvent>({
  name: 'dispositifs@1',
  category: 'dispositif',
  tables: [LigneDispositif],
  on: {
    'DispositifOuvert.v1': ({ data: { regime: _, ...regles }, revision }, rows) => {
      rows.put(LigneDispositif, { ...regles, etat: 'ouvert', revision: Number(revision) });
    },
    'DispositifFerme.v1': ({ data: { dispositifId, fermeLe }, revision }, rows) => {
      rows.patch(LigneDispositif, { dispositifId }, { etat: 'ferme', fermeLe, revision: Number(revision) });
    },
  },
});
