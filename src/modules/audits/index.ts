export { RECIT_DES_AUDITS } from './recit';
export { mandatEnCours } from './mandat-audit/mandat-en-cours';
