import type { MandatAuditEvent } from './mandat-audit/mandat-audit.events';

export const LIBELLES: Readonly<Record<MandatAuditEvent['type'], string>> = {
  'MandatDAuditDelivre.v1': 'Mandat d’audit délivré',
  'MandatDAuditRevoque.v1': 'Mandat d’audit révoqué',
};
