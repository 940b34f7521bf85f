export { mandatEnCours } from './mandat-audit/mandat-en-cours';
