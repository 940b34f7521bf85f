import type { SubventionPubliee } from './subvention-publiee/subvention-publiee';

export const LIBELLES: Readonly<Record<SubventionPubliee['type'], string>> = {
  'SubventionPubliee.v1': 'Subvention publiée',
};
