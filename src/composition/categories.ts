import { CATEGORIES_AIDES_REGIONALES } from '#modules/aides-regionales';
import { CATEGORIES_ENTREPRISES } from '#modules/entreprises';
import { CATEGORIES_SUBVENTIONS_PUBLIEES } from '#modules/subventions-publiees';
import { demonstration } from '../demonstration/demonstration.events';

/** Every category of streams that the programme writes: what is copied from EventStoreDB into the journal. */
export const CATEGORIES: readonly string[] = [
  ...CATEGORIES_ENTREPRISES,
  ...CATEGORIES_AIDES_REGIONALES,
  ...CATEGORIES_SUBVENTIONS_PUBLIEES,
  demonstration.category,
];
