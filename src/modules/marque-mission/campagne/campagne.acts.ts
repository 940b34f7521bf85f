import { decidedBy } from '#libs/cqrs';
import { campagne } from './campagne';
import { clore, CloreCampagne } from './clore-campagne/clore-campagne';
import { lancer, LancerCampagne } from './lancer-campagne/lancer-campagne';
import { relever, ReleverFrequentation } from './relever-frequentation/relever-frequentation';

export const ACTES_DE_LA_CAMPAGNE = [
  decidedBy(LancerCampagne, campagne, ({ code }) => code, lancer),
  decidedBy(ReleverFrequentation, campagne, ({ code }) => code, relever),
  decidedBy(CloreCampagne, campagne, ({ code }) => code, clore),
];
