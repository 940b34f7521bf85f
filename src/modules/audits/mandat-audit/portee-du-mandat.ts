import type { ModuleAuditable } from '../modules-auditables';
import type { MandatConnu } from './mandat-audit';
import { HorsDuMandat, PresentHorsDuMandat } from './mandat-audit.errors';

type Portee = Pick<MandatConnu['mandat'], 'modules' | 'faitsDu' | 'faitsAu'>;

/** `jour`: a day of recording, in the calendar of Paris. */
export const ouvreLesFaitsDu = ({ faitsDu, faitsAu }: Omit<Portee, 'modules'>, jour: string): boolean =>
  faitsDu <= jour && jour <= faitsAu;

/** Throws `HorsDuMandat` where a mandate leaves one of these modules out. */
export const verifierLesModules = (mandat: Pick<Portee, 'modules'>, modules: readonly ModuleAuditable[]): void => {
  const dehors = modules.find((module) => !mandat.modules.includes(module));
  if (dehors !== undefined) throw new HorsDuMandat(dehors);
};

/** Throws `PresentHorsDuMandat`: what is today is made of every fact up to today, so that a mandate opens it on a day of its period. */
export const verifierLePresent = (portee: Portee, aujourdhui: string): void => {
  if (!ouvreLesFaitsDu(portee, aujourdhui)) throw new PresentHorsDuMandat(portee.faitsDu, portee.faitsAu);
};
