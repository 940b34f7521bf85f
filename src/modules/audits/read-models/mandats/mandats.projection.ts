import { projection } from '#libs/projections';
import type { MandatAuditEvent } from '../../mandat-audit/mandat-audit.events';
import { LigneMandatDAudit } from './mandats.entity';

export const mandatsDAudit = projection<MandatAuditEvent>({
  name: 'mandats-d-audit@1',
  tables: [LigneMandatDAudit],
  category: 'mandatAudit',
  on: {
    'MandatDAuditDelivre.v1': ({ data: { delivrePar: _, modules, ...mandat }, revision }, rows) => {
      rows.put(LigneMandatDAudit, {
        ...mandat,
        modules: modules.join(', '),
        revoqueLe: null,
        motif: null,
        revision: Number(revision),
      });
    },
    'MandatDAuditRevoque.v1': ({ data: { mandatId, revoqueLe, motif }, revision }, rows) => {
      rows.patch(LigneMandatDAudit, { mandatId }, { revoqueLe, motif, revision: Number(revision) });
    },
  },
});
