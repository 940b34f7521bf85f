import type { ClaimedAnswer } from './answered-once';
import type { CommandContext } from './command-context';
import { DomainError } from './domain-error';
import type { Decision, DomainEvent, StreamModel } from './domain-event';
import { earlierFactsOf, eventIdOf } from './earlier-facts';
import type { Answer, EventMetadata, EventStore } from './event-store';
import { ConcurrencyConflict, StreamNotWhole } from './event-store.errors';
import { load, streamName } from './load';
import { refuseOtherRepeat } from './repeats';
import { notingWholeness } from './whole-stream';

/** One act: who decides what, on which stream, and where its answer is kept. */
export interface Act<State, Event extends DomainEvent> {
  readonly model: StreamModel<State, Event>;
  readonly id: string;
  readonly decide: Decision<State, Event>;
  readonly context: CommandContext;
  readonly answer: ClaimedAnswer;
  readonly extra: EventMetadata['extra'];
}

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

const isUnseen = (error: unknown) =>
  error instanceof DomainError && (error.kind === 'not-found' || error.kind === 'forbidden');

/** Runs the decision to learn whether the stream exists for whoever asks, and throws only a refusal that says that it does not. */
const throwUnseen = <State, Event extends DomainEvent>(state: State, decide: Decision<State, Event>) => {
  try {
    decide(state);
  } catch (error) {
    if (isUnseen(error)) throw error;
  }
};

/** The store refused an append at a later revision than the last one that it gives to read. */
const isBehind = (read: bigint | undefined, actual: string) =>
  /^\d+$/.test(actual) && (read === undefined || read < BigInt(actual));

/** The conflict as the actor may know it. To whom the stream is not visible, it is the one of a stream that does not exist. */
const conflictFor = async <State, Event extends DomainEvent>(
  { stream, expected, actual }: ConcurrencyConflict,
  store: EventStore,
  { model, id, decide, context }: Act<State, Event>,
): Promise<ConcurrencyConflict> => {
  const { state, revision } = await load(store, model, id);
  if (isBehind(revision, actual))
    return notingWholeness(store, stream, () => Promise.reject(new StreamNotWhole(stream)));
  throwUnseen(state, decide);
  const shown = model.shownTo ? model.shownTo(state, context.actor) : state;
  return model.isVisibleTo(state, context.actor)
    ? Object.assign(new ConcurrencyConflict(stream, expected, actual), { current: shown })
    : new ConcurrencyConflict(stream, expected, asText(undefined));
};

const DECISIONS_AT_MOST = 10;
const LONGEST_PAUSE_MS = 100;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Decides on the state that was read, and appends at its revision. Whoever named no revision meets no conflict: the decision
 * is made again on the state that another process wrote meanwhile, a bounded number of times. A conflict carries the state
 * for whoever may see it.
 */
export const decideAndAppend = async <State, Event extends DomainEvent>(
  store: EventStore,
  act: Act<State, Event>,
): Promise<Answer> => {
  const { expectedRevision } = act.context;
  for (let decisions = 1; ; decisions += 1) {
    try {
      return await decideOnce(store, act);
    } catch (error) {
      if (!(error instanceof ConcurrencyConflict)) throw error;
      if (expectedRevision !== undefined || decisions >= DECISIONS_AT_MOST) throw await conflictFor(error, store, act);
      await pause(Math.random() * Math.min(LONGEST_PAUSE_MS, 2 ** decisions));
    }
  }
};

const decideOnce = async <State, Event extends DomainEvent>(
  store: EventStore,
  { model, id, decide, context, answer, extra }: Act<State, Event>,
): Promise<Answer> => {
  const { commandId, claim, expectedRevision } = context;
  const stream = streamName(model, id);
  const earlierFacts = earlierFactsOf(commandId, claim);
  const { state, revision } = await load(store, model, id, earlierFacts.see);
  const earlierAnswer = earlierFacts.answer();
  if (earlierAnswer) return answer.keep(earlierAnswer);
  // Nobody has read a revision of what they may not see.
  const readable = model.isVisibleTo(state, context.actor) ? revision : undefined;
  if (expectedRevision !== undefined && expectedRevision !== readable)
    throw new ConcurrencyConflict(stream, asText(expectedRevision), asText(revision));
  const facts = decide(state);
  if (facts.length === 0) {
    await refuseOtherRepeat(store, { model, id, decide, extra }, context.actor.personneId);
    return answer.keep({ facts, ...(revision === undefined ? {} : { revision }) });
  }
  const appended = await store.append({
    stream,
    expected: revision ?? 'no-stream',
    events: facts.map((fact, index) => ({ ...fact, id: eventIdOf(commandId, index) })),
    metadata: metadataOf(context, extra),
    ...(claim ? { claim } : {}),
  });
  const firstAnswer = appended.outcome === 'answered' ? await answer.find() : undefined;
  return firstAnswer ?? { position: appended.position, revision: appended.revision, facts };
};
