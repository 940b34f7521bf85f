export { RECIT_DES_AUDITS } from './recit';
export { MODULES_AUDITABLES, type ModuleAuditable } from './modules-auditables';
export { mandatEnCours } from './mandat-audit/mandat-en-cours';
export { HorsDuMandat } from './mandat-audit/mandat-audit.errors';
export { ouvreLesFaitsDu, verifierLesModules, verifierLePresent } from './mandat-audit/portee-du-mandat';
