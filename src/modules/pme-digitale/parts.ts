import { declarationPme } from './declaration-pme/declaration-pme';
import { experimentation } from './experimentation/experimentation';
import { PmeDigitaleModule } from './pme-digitale.module';
import { READ_MODELS } from './read-models/read-models';
import { statutPmeDigitale } from './statut-pme-digitale/statut-pme-digitale';
import { conventionPret } from './convention-pret/convention-pret';
import { salariePrete } from './salarie-prete/salarie-prete';

export const pmeDigitale = {
  nest: PmeDigitaleModule,
  streams: [experimentation, statutPmeDigitale, conventionPret, salariePrete, declarationPme],
  projections: READ_MODELS.map(({ projection }) => projection),
};
