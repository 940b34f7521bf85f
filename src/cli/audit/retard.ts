import type { ProgrammeContext } from '../command-context';
import { printLine } from '../terminal';

/** Says how many facts a projection has not read: its rows are those of the last engine that ran, and a command at the terminal runs none. */
export const sayLateness = async ({ engine }: ProgrammeContext, projection: string): Promise<void> => {
  const { projectionStatuses } = await import('#libs/projections');
  const statuses = await projectionStatuses(engine.pool);
  const active = statuses.find(({ name, status }) => name === projection && status === 'active');
  const aDire = active ? `Pas encore lus : ${active.lagEvents}` : 'Aucun fait n’est encore lu';
  if (!active || active.lagEvents > 0) printLine(`${aDire}. Lancez « npm start », attendez, et demandez à nouveau.`);
};
