import { v5 as uuidv5 } from 'uuid';
import type { Answer, RecordedEvent } from './event-store';

/** The id of a command's event: the same command sent again gives the same ids, which the store recognises. */
export const eventIdOf = (commandId: string, index: number) => uuidv5(String(index), commandId);

/** Finds facts that this command stored in an earlier attempt whose answer was lost. */
export const earlierFactsOf = (commandId: string) => {
  const found: RecordedEvent[] = [];
  let next = eventIdOf(commandId, 0);
  return {
    see: (event: RecordedEvent): void => {
      if (event.id !== next) return;
      found.push(event);
      next = eventIdOf(commandId, found.length);
    },
    answer: (): Answer | undefined => {
      const last = found.at(-1);
      if (!last) return undefined;
      const facts = found.map(({ type, data }) => ({ type, data }));
      return { position: last.position, revision: last.revision, facts };
    },
  };
};
