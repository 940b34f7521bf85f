import { experimentation } from './experimentation/experimentation';
import { PmeDigitaleModule } from './pme-digitale.module';
import { READ_MODELS } from './read-models/read-models';
import { statutPmeDigitale } from './statut-pme-digitale/statut-pme-digitale';

export const pmeDigitale = {
  nest: PmeDigitaleModule,
  streams: [experimentation, statutPmeDigitale],
  projections: READ_MODELS.map(({ projection }) => projection),
};
