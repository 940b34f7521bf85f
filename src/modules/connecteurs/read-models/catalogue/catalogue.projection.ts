import { projection } from '#libs/projections';
import type { CatalogueEvent } from '../../catalogue/catalogue.events';
import { LigneService } from './catalogue.entity';

export const services = projection<CatalogueEvent>({
  name: 'services-subventionnes@2',
  tables: [LigneService],
  on: {
    'ServiceInscrit.v1': ({ data: { inscritPar: _, ...service } }, rows) => {
      rows.put(LigneService, service);
    },
    'ServiceRetire.v1': ({ data: { region, code, retireLe } }, rows) => {
      rows.patch(LigneService, { region, code }, { retireLe });
    },
  },
});
