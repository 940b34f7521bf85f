export { RECIT_DES_AUDITS } from './recit';
export { MODULES_AUDITABLES, type ModuleAuditable } from './modules-auditables';
export { mandatEnCours } from './mandat-audit/mandat-en-cours';
