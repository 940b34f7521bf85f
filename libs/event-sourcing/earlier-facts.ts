import { v5 as uuidv5 } from 'uuid';
import type { Answer, RecordedEvent } from './event-store';

/** Deterministic, so that the store recognises the events of a command that is sent again. */
export const eventIdOf = (commandId: string, index: number) => uuidv5(String(index), commandId);

/** Finds facts that this command stored in an earlier attempt whose answer was lost. */
export const earlierFactsOf = (commandId: string) => {
  const events: RecordedEvent[] = [];
  let next = eventIdOf(commandId, 0);
  return {
    see: (event: RecordedEvent): void => {
      if (event.id !== next) return;
      events.push(event);
      next = eventIdOf(commandId, events.length);
    },
    answer: (): Answer | undefined => {
      const last = events.at(-1);
      if (!last) return undefined;
      const facts = events.map(({ type, data }) => ({ type, data }));
      return { position: last.position, revision: last.revision, facts };
    },
  };
};
