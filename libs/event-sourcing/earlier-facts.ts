import { v5 as uuidv5 } from 'uuid';
import type { Claim } from './command-context';
import type { Answer, RecordedEvent } from './event-store';
import { ClaimReused } from './event-store.errors';

/** Deterministic, so that the store recognises the events of a command that is sent again. */
export const eventIdOf = (commandId: string, index: number) => uuidv5(String(index), commandId);

/**
 * By which a body is recognised beside the facts that it led to. The key is part of it, and is not stored: whoever reads the facts cannot
 * try bodies.
 */
export const printOf = ({ key, bodyHash }: Claim): string => uuidv5(`${key} ${bodyHash}`, uuidv5.URL);

/**
 * Finds facts that this command stored in an earlier attempt whose answer was lost. `answer` throws `ClaimReused` where they came from
 * another body: the claim may have been lost with its answer.
 */
export const earlierFactsOf = (commandId: string, claim: Claim | undefined) => {
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
      if (claim && last.bodyPrint !== undefined && last.bodyPrint !== printOf(claim)) throw new ClaimReused(claim.key);
      const facts = events.map(({ type, data }) => ({ type, data }));
      return { position: last.position, revision: last.revision, facts };
    },
  };
};
