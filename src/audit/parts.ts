import { AuditModule } from './audit.module';
import { exceptions } from './exceptions/exceptions.projection';

export const audit = { nest: AuditModule, streams: [], projections: [exceptions] };
