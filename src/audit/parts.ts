import { AuditModule } from './audit.module';
import { histoires } from './histoires/histoires.projection';

export const audit = { nest: AuditModule, streams: [], projections: [histoires] };
