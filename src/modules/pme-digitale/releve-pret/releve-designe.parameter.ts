import { PatternParameter } from '#libs/http';

/** A month of this century, such as `2026-09`. */
export const MOIS_DU_RELEVE = new PatternParameter(/^20\d{2}-(?:0[1-9]|1[0-2])$/, 'mois de la forme 2026-09');
