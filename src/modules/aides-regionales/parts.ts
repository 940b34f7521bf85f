import { AidesRegionalesModule } from './aides-regionales.module';
import { dispositif } from './dispositif/dispositif';
import { DECISIONS_DU_DOSSIER } from './dossier-aide/dossier-aide.acts';
import { dossierAide } from './dossier-aide/dossier-aide';
import { DECISIONS_DE_L_ENVELOPPE } from './enveloppe/enveloppe.acts';
import { enveloppe } from './enveloppe/enveloppe';
import { READ_MODELS } from './read-models/read-models';

export const aidesRegionales = {
  nest: AidesRegionalesModule,
  streams: [dispositif, enveloppe, dossierAide],
  decisions: [...DECISIONS_DU_DOSSIER, ...DECISIONS_DE_L_ENVELOPPE],
  projections: READ_MODELS.map(({ projection }) => projection),
};
