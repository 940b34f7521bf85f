import type { ProgrammeContext } from '../command-context';
import { printLine } from '../terminal';

/** Says how many facts a projection has not read: its rows are those of the last engine that ran, and a command at the terminal runs none. */
export const sayLateness = async ({ engine }: ProgrammeContext, projection: string): Promise<void> => {
  const { projectionStatuses } = await import('#libs/projections');
  const statuses = await projectionStatuses(engine.pool);
  const { lagEvents = 0 } = statuses.find(({ name, status }) => name === projection && status === 'active') ?? {};
  if (lagEvents > 0)
    printLine(`${lagEvents} faits ne sont pas encore lus : lancez « npm start », attendez, et demandez à nouveau.`);
};
