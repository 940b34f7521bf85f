import { AidesRegionalesModule } from './aides-regionales.module';
import { dispositif } from './dispositif/dispositif';
import { dossierAide } from './dossier-aide/dossier-aide';
import { enveloppe } from './enveloppe/enveloppe';
import { READ_MODELS } from './read-models/read-models';

export const aidesRegionales = {
  nest: AidesRegionalesModule,
  streams: [dispositif, enveloppe, dossierAide],
  projections: READ_MODELS.map(({ projection }) => projection),
};
