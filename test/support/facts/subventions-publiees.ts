import type { FaitDeSubvention } from '../../../src/modules/subventions-publiees/subvention-publiee/subvention-publiee.events';
import { factsOf } from '../frozen-examples';

export type Fait = FaitDeSubvention;

export const fait = factsOf<Fait>();
