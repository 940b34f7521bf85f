import type { LegalDates } from '#libs/event-sourcing';
import type { FaitDeSubvention } from './subvention-publiee/subvention-publiee.events';

/** Some authorities publish the year alone. */
export const DATES_DES_SUBVENTIONS: LegalDates<FaitDeSubvention> = {
  'SubventionPubliee.v1': 'date',
  'SubventionPubliee.v2': 'date',
  'SubventionRetiree.v1': null,
};
