import { fait, RECTIFIE, VALIDE } from '#facts/releves-de-pret';
import { relevePret } from '../../src/modules/pme-digitale/releve-pret/releve-pret';
import { lifeOf, type Life } from './life';

export const LIVES_OF_RELEVES_DE_PRET: readonly Life[] = [
  lifeOf(relevePret, ...RECTIFIE, fait('RelevePretValide.v1')({ rang: 2 })),
  lifeOf(relevePret, ...VALIDE, fait('RelevePretRectifie.v1')({ remplaceValide: true })),
];
