import { REGIONS } from '#libs/france';
import { CodeParameter, PatternParameter } from '#libs/http';

export const REGION = new PatternParameter(
  new RegExp(`^(?:${Object.keys(REGIONS).join('|')})$`),
  'code INSEE d’une région',
);
export const PERIODE = new PatternParameter(/^20\d{2}-20\d{2}$/, 'période de la forme 2026-2027,');
export const CODE_D_ACTION = new CodeParameter(20);
