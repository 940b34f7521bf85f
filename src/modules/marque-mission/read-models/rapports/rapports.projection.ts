import { projection } from '#libs/projections';
import type { RapportEvent } from '../../rapport/rapport.events';
import { LigneRapport } from './rapports.entity';

/** The quarterly reports. */
export const listeDesRapports = projection<RapportEvent>({
  name: 'rapports@1',
  category: 'rapport',
  tables: [LigneRapport],
  on: {
    'RapportPublie.v1': ({ data: { numero, trimestre, rang, lignes, empreinte, publieLe } }, rows) => {
      rows.put(LigneRapport, { numero, trimestre, rang, releves: lignes.length, empreinte, publieLe });
    },
  },
});
