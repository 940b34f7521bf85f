import type { FaitDeSubvention } from './subvention-publiee/subvention-publiee.events';

export const LIBELLES: Readonly<Record<FaitDeSubvention['type'], string>> = {
  'SubventionPubliee.v1': 'Subvention publiée',
  'SubventionPubliee.v2': 'Subvention publiée',
  'SubventionRetiree.v1': 'Subvention retirée',
};
