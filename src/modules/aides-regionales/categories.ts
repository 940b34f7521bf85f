import { dispositif } from './dispositif/dispositif';
import { dossierAide } from './dossier-aide/dossier-aide';
import { enveloppe } from './enveloppe/enveloppe';

/** The streams of this module. */
export const CATEGORIES_AIDES_REGIONALES = [dispositif, enveloppe, dossierAide].map(({ category }) => category);
