import { projection } from '#libs/projections';
import type { SerieEvent } from '../../serie/serie.events';
import { LigneEdition, LigneValeur } from './series.entity';

/** Every edition of the external series, with its values. */
export const series = projection<SerieEvent>({
  name: 'series@1',
  category: 'serie',
  tables: [LigneEdition, LigneValeur],
  on: {
    'EditionImportee.v1': ({ data }, rows) => {
      const { serie, edition, rang, definition, unite, source, publieeLe, fictive, importeeLe, valeurs } = data;
      rows.put(LigneEdition, { serie, edition, rang, definition, unite, source, publieeLe, fictive, importeeLe });
      for (const { territoire, annee, valeur } of valeurs)
        rows.put(LigneValeur, { serie, rang, territoire, annee, valeur, unite, publieeLe });
    },
  },
});
