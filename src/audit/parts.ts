import { AuditModule } from './audit.module';

export const audit = { nest: AuditModule, streams: [], projections: [] };
