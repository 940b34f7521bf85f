import { decidedBy } from '#libs/cqrs';
import { delivrer, DelivrerMandatDAudit } from './delivrer-mandat/delivrer-mandat';
import { mandatAudit } from './mandat-audit';
import { revoquer, RevoquerMandatDAudit } from './revoquer-mandat/revoquer-mandat';

export const ACTES_DU_MANDAT = [
  decidedBy(DelivrerMandatDAudit, mandatAudit, ({ mandatId }) => mandatId, delivrer),
  decidedBy(RevoquerMandatDAudit, mandatAudit, ({ mandatId }) => mandatId, revoquer),
];
