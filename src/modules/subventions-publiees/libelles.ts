import type { SubventionPubliee } from './subvention-publiee/subvention-publiee';

/** Each fact, as a timeline names it. */
export const LIBELLES: Readonly<Record<SubventionPubliee['type'], string>> = {
  'SubventionPubliee.v1': 'Subvention publiée',
};
