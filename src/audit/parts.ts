import { AuditModule } from './audit.module';
import { exceptions } from './exceptions/exceptions.projection';
import { histoires } from './histoires/histoires.projection';

export const audit = { nest: AuditModule, streams: [], projections: [exceptions, histoires] };
