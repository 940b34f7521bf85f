import type { ClaimedAnswer } from './answered-once';
import type { CommandContext } from './command-context';
import { DomainError } from './domain-error';
import type { Decision, DomainEvent, StreamModel } from './domain-event';
import { earlierFactsOf, eventIdOf } from './earlier-facts';
import type { Answer, EventMetadata, EventStore } from './event-store';
import { ConcurrencyConflict } from './event-store.errors';
import { load, streamName } from './load';

const metadataOf = (
  { commandId, correlationId, causationId, actor, at }: CommandContext,
  extra: EventMetadata['extra'],
): EventMetadata => ({
  commandId,
  correlationId,
  causationId,
  actor,
  occurredAt: at,
  ...(extra === undefined ? {} : { extra }),
});

const asText = (revision: bigint | undefined) => (revision === undefined ? 'no-stream' : String(revision));

const isHiding = (error: unknown) =>
  error instanceof DomainError && (error.kind === 'not-found' || error.kind === 'forbidden' || error.hides);

/** Runs the decision to learn whether its refusal hides the state, and throws only such a refusal. */
const throwHidingRefusal = <State, Event extends DomainEvent>(state: State, decide: Decision<State, Event>) => {
  try {
    decide(state);
  } catch (error) {
    if (isHiding(error)) throw error;
  }
};

const addStateTo = async <State, Event extends DomainEvent>(
  conflict: ConcurrencyConflict,
  store: EventStore,
  model: StreamModel<State, Event>,
  id: string,
  decide: Decision<State, Event>,
): Promise<void> => {
  const { state } = await load(store, model, id);
  throwHidingRefusal(state, decide);
  conflict.current = state;
};

/** Decides on the state that was read, and appends at its revision. A conflict carries the state unless a refusal hides it. */
export const decideAndAppend = async <State, Event extends DomainEvent>(
  store: EventStore,
  model: StreamModel<State, Event>,
  id: string,
  decide: Decision<State, Event>,
  context: CommandContext,
  answer: ClaimedAnswer,
  extra: EventMetadata['extra'],
): Promise<Answer> => {
  const { commandId, claim, expectedRevision } = context;
  const stream = streamName(model, id);
  const earlierFacts = earlierFactsOf(commandId);
  const { state, revision } = await load(store, model, id, earlierFacts.see);
  const earlierAnswer = claim && earlierFacts.answer();
  if (earlierAnswer) return answer.keep(earlierAnswer);
  try {
    if (expectedRevision !== undefined && expectedRevision !== revision)
      throw new ConcurrencyConflict(stream, asText(expectedRevision), asText(revision));
    const facts = decide(state);
    if (facts.length === 0) return await answer.keep({ facts, ...(revision === undefined ? {} : { revision }) });
    const appended = await store.append({
      stream,
      expected: revision ?? 'no-stream',
      events: facts.map((fact, index) => ({ ...fact, id: eventIdOf(commandId, index) })),
      metadata: metadataOf(context, extra),
      ...(claim ? { claim } : {}),
    });
    const firstAnswer = appended.outcome === 'answered' ? await answer.find() : undefined;
    return firstAnswer ?? { position: appended.position, revision: appended.revision, facts };
  } catch (error) {
    if (error instanceof ConcurrencyConflict) await addStateTo(error, store, model, id, decide);
    throw error;
  }
};
