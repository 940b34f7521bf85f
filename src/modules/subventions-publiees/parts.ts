import { subventionPubliee } from './subvention-publiee/subvention-publiee';
import { SubventionsPublieesModule } from './subventions-publiees.module';

export const subventionsPubliees = {
  nest: SubventionsPublieesModule,
  streams: [subventionPubliee],
  projections: [],
};
