import { decidedBy } from '#libs/cqrs';
import { adopter, AdopterFeuille } from './adopter-feuille/adopter-feuille';
import { feuillesDeRoute } from './feuilles-de-route';
import { realiser, RealiserAction } from './realiser-action/realiser-action';
import { reviser, ReviserFeuille } from './reviser-feuille/reviser-feuille';

export const ACTES_DE_LA_FEUILLE_DE_ROUTE = [
  decidedBy(AdopterFeuille, feuillesDeRoute, ({ region }) => region, adopter),
  decidedBy(ReviserFeuille, feuillesDeRoute, ({ region }) => region, reviser),
  decidedBy(RealiserAction, feuillesDeRoute, ({ region }) => region, realiser),
];
