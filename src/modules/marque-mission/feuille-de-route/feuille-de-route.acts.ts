import { decidedBy } from '#libs/cqrs';
import { adopter, AdopterFeuille } from './adopter-feuille/adopter-feuille';
import { feuilleDeRoute, idDeLaFeuille } from './feuille-de-route';
import { realiser, RealiserAction } from './realiser-action/realiser-action';
import { reviser, ReviserFeuille } from './reviser-feuille/reviser-feuille';

export const ACTES_DE_LA_FEUILLE_DE_ROUTE = [
  decidedBy(AdopterFeuille, feuilleDeRoute, idDeLaFeuille, adopter),
  decidedBy(ReviserFeuille, feuilleDeRoute, idDeLaFeuille, reviser),
  decidedBy(RealiserAction, feuilleDeRoute, idDeLaFeuille, realiser),
];
