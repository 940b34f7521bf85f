import { MandatsDAuditController } from './mandats/mandats.controller';
import { mandatsDAudit } from './mandats/mandats.projection';

export const READ_MODELS = [{ projection: mandatsDAudit, questions: MandatsDAuditController }];
