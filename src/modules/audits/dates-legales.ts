import type { LegalDates } from '#libs/event-sourcing';
import type { MandatAuditEvent } from './mandat-audit/mandat-audit.events';

export const DATES_DES_MANDATS: LegalDates<MandatAuditEvent> = {
  'MandatDAuditDelivre.v1': 'delivreLe',
  'MandatDAuditRevoque.v1': 'revoqueLe',
};
