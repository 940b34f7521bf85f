import type { SubventionPubliee } from '../../../src/modules/subventions-publiees/subvention-publiee/subvention-publiee';
import { factsOf } from '../frozen-examples';

export type Fait = SubventionPubliee;

export const fait = factsOf<Fait>();
