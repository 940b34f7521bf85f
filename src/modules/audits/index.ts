export { RECIT_DES_AUDITS } from './recit';
export type { ModuleAuditable } from './modules-auditables';
export { mandatEnCours } from './mandat-audit/mandat-en-cours';
