import { estDate } from '#libs/france';
import { RefusedCommand } from '../refused-command';

export const dayOption = (name: string, text: string | undefined): string | undefined => {
  if (text !== undefined && !estDate(text)) throw new RefusedCommand(`--${name} attend une date : 2025-01-31.`);
  return text;
};

export const refuseReversedPeriod = (du: string | undefined, au: string | undefined): void => {
  if (du !== undefined && au !== undefined && au < du) throw new RefusedCommand('--au est avant --du : inversez-les.');
};
