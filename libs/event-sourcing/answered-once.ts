import type { CommandContext } from './command-context';
import { DomainError } from './domain-error';
import type { Answer, EventStore } from './event-store';
import { ConcurrencyConflict } from './event-store.errors';

/** The answer that is kept under a command's claim. Without a claim nothing is kept, and nothing is found. */
export interface ClaimedAnswer {
  /** Throws `ClaimReused` when the claim was made with another body. */
  find(): Promise<Answer | undefined>;
  /** Keeps an answer; the one already kept wins and is returned. */
  keep(answer: Answer): Promise<Answer>;
}

export const claimedAnswer = (store: EventStore, { commandId, claim }: CommandContext): ClaimedAnswer =>
  claim
    ? {
        find: () => store.answerTo(commandId, claim),
        keep: (answer) => store.keepAnswer(commandId, claim, answer),
      }
    : { find: () => Promise.resolve(undefined), keep: (answer) => Promise.resolve(answer) };

const mayHaveBeenAnswered = (error: unknown) => error instanceof DomainError || error instanceof ConcurrencyConflict;

/**
 * Gives the kept answer instead of acting again. It is looked up before the act, and once more when the act is refused: the
 * first sending of the same command may have won meanwhile.
 */
export const answeredOnce = async (answer: ClaimedAnswer, act: () => Promise<Answer>): Promise<Answer> => {
  const before = await answer.find();
  if (before) return before;
  try {
    return await act();
  } catch (error) {
    const meanwhile = mayHaveBeenAnswered(error) ? await answer.find() : undefined;
    if (meanwhile) return meanwhile;
    throw error;
  }
};
