import { PatternParameter } from '#libs/http';
import { NATURES_DE_CHARTE } from './charte.events';

export const NATURE_DE_CHARTE = new PatternParameter(
  new RegExp(`^(?:${NATURES_DE_CHARTE.join('|')})$`),
  `nature de charte (${NATURES_DE_CHARTE.join(' ou ')})`,
);
