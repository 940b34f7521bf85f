import { AuditsModule } from './audits.module';
import { mandatAudit } from './mandat-audit/mandat-audit';
import { READ_MODELS } from './read-models/read-models';

export const audits = {
  nest: AuditsModule,
  streams: [mandatAudit],
  projections: READ_MODELS.map(({ projection }) => projection),
};
