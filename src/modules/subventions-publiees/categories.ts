import { subventionPubliee } from './subvention-publiee/subvention-publiee';

/** The streams of this module. */
export const CATEGORIES_SUBVENTIONS_PUBLIEES = [subventionPubliee.category];
