import { PatternParameter } from '#libs/http';
import { FORME_DE_PERIODE } from '../periode';

export const PERIODE_RELEVEE = new PatternParameter(
  FORME_DE_PERIODE,
  'année (2026), trimestre (2026-T1) ou mois (2026-03)',
);
