import type { CommandContext } from './command-context';
import { DomainError } from './domain-error';
import type { Answer, EventStore } from './event-store';
import { ConcurrencyConflict } from './event-store.errors';

/** Answer stored under a command's claim. Without a claim, `find` finds nothing and `keep` stores nothing. */
export interface ClaimedAnswer {
  /** Throws `ClaimReused` when the claim was made with another body. */
  find(): Promise<Answer | undefined>;
  /** Returns the answer already stored, if any; it is never replaced. */
  keep(answer: Answer): Promise<Answer>;
}

export const claimedAnswer = (store: EventStore, { claim }: CommandContext): ClaimedAnswer =>
  claim
    ? {
        find: () => store.answerTo(claim),
        keep: (answer) => store.keepAnswer(claim, answer),
      }
    : { find: () => Promise.resolve(undefined), keep: (answer) => Promise.resolve(answer) };

const mayHaveBeenAnswered = (error: unknown) => error instanceof DomainError || error instanceof ConcurrencyConflict;

/** Looks for a stored answer before the act, and again after a refusal: an earlier sending may have won meanwhile. */
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
