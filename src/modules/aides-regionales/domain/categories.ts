import { dispositif } from './dispositif';
import { dossierAide } from './dossier-aide';
import { enveloppe } from './enveloppe';
import { subventionPubliee } from './subvention-publiee';

/** The streams of this module. */
export const CATEGORIES_AIDES_REGIONALES = [dispositif, enveloppe, dossierAide, subventionPubliee].map(
  ({ category }) => category,
);
