export { mandatEnCours } from './mandat-audit/mandat-en-cours';
export { RECIT_DES_AUDITS } from './recit';
