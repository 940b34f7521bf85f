import { decidedAfterReading, decidedBy } from '#libs/cqrs';
import { campagne } from './campagne';
import { clore, CloreCampagne } from './clore-campagne/clore-campagne';
import { lancer, LancerCampagne } from './lancer-campagne/lancer-campagne';
import { ReleverEntreprises } from './relever-entreprises/relever-entreprises';
import { preparerLeReleve } from './relever-entreprises/relever-entreprises.handler';
import { relever, ReleverFrequentation } from './relever-frequentation/relever-frequentation';

export const ACTES_DE_LA_CAMPAGNE = [
  decidedBy(LancerCampagne, campagne, ({ code }) => code, lancer),
  decidedBy(ReleverFrequentation, campagne, ({ code }) => code, relever),
  decidedAfterReading(ReleverEntreprises, campagne, preparerLeReleve),
  decidedBy(CloreCampagne, campagne, ({ code }) => code, clore),
];
