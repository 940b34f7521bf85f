import type { MandatAuditEvent } from '../../../src/modules/audits/mandat-audit/mandat-audit.events';
import { factsOf } from '../frozen-examples';

export type Fait = MandatAuditEvent;

export const fait = factsOf<Fait>();

/** The mandate of the other examples, and who delivers it. */
export const { mandatId, auditeurId, delivrePar: piloteId } = fait('MandatDAuditDelivre.v1')().data;
