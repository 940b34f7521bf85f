import { conventionPret } from './convention-pret/convention-pret';
import { PmeDigitaleModule } from './pme-digitale.module';
import { READ_MODELS } from './read-models/read-models';
import { salariePrete } from './salarie-prete/salarie-prete';

export const pmeDigitale = {
  nest: PmeDigitaleModule,
  streams: [conventionPret, salariePrete],
  projections: READ_MODELS.map(({ projection }) => projection),
};
