import { lireMoment, MOMENT_ATTENDU, type Moment } from '../../audit/chronologie/moment';
import { SELON, type Selon } from '../../audit/chronologie/replis';
import { RefusedCommand } from '../refused-command';

export const figureOption = (name: string, text: string): number => {
  if (!/^\d{1,15}$/.test(text)) throw new RefusedCommand(`--${name} attend un entier : « ${text} » reçu.`);
  return Number(text);
};

export const momentOption = (name: string, text: string | undefined): Moment => {
  const moment = lireMoment(text ?? '');
  if (!moment) throw new RefusedCommand(`--${name} : ${MOMENT_ATTENDU}`);
  return moment;
};

export const selonOption = (name: string, text = 'enregistrement'): Selon => {
  const selon = SELON.find((une) => une === text);
  if (!selon) throw new RefusedCommand(`--${name} attend ${SELON.join(' ou ')}.`);
  return selon;
};
