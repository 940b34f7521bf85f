import { APPARIEMENT_CONCLU, fait } from '#facts/competences';
import { contenu } from '#facts/conventions-de-pret';
import { appariement } from '../../src/modules/pme-digitale/appariement/appariement';
import type { AppariementEvent } from '../../src/modules/pme-digitale/appariement/appariement.events';
import type { Origine } from '../../src/modules/pme-digitale/convention-pret/origine';
import { etatApres } from './etat-apres';

const { publieeLe: offrePublieeLe } = fait('OffrePubliee.v1')().data;

/** A match between the two companies of that convention, on its terms, and what is read of it. */
export const origineApres = (
  faits: readonly AppariementEvent[] = APPARIEMENT_CONCLU,
  change: Partial<Origine> = {},
) => {
  const { preteuseSiren: sirenOffre, utilisatriceSiren: sirenBesoin, du, au, partDuTempsPourCent } = contenu;
  const propose = { sirenOffre, sirenBesoin, du, au, partPourCent: partDuTempsPourCent };
  const appariementLu = etatApres(appariement, [fait('AppariementPropose.v1')(propose), ...faits.slice(1)]);
  if (!appariementLu) throw new Error('a match begins by being proposed');
  const origine: Origine = {
    appariement: appariementLu,
    competences: [contenu.competence],
    offrePublieeLe,
    conventionId: appariementLu.conventionId,
    ...change,
  };
  return { origine };
};
