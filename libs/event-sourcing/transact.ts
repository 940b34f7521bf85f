import { v5 as uuidv5 } from 'uuid';
import type { CommandContext } from './command-context';
import type { Decision, DomainEvent, StreamModel } from './domain-event';
import { DomainError } from './domain-error';
import type { Answer, EventMetadata, EventStore, RecordedEvent, StreamReader } from './event-store';
import { ConcurrencyConflict } from './event-store.errors';
import { Turns } from './turns';

export interface Transacted<Event extends DomainEvent = DomainEvent> extends Answer {
  readonly facts: readonly Event[];
}

export interface Loaded<State> {
  readonly state: State;
  /** Undefined when the stream does not exist. */
  readonly revision: bigint | undefined;
}

export const streamName = (model: Pick<StreamModel<never, never>, 'category'>, id: string) => `${model.category}-${id}`;

/** The state of one stream, folded from all its facts: the present one from a store. `onEvent` sees each of them. */
export const load = async <State, Event extends DomainEvent>(
  reader: StreamReader,
  model: StreamModel<State, Event>,
  id: string,
  onEvent: (event: RecordedEvent) => void = () => undefined,
): Promise<Loaded<State>> => {
  let state = model.initialState;
  let revision: bigint | undefined;
  for await (const page of reader.readStream(streamName(model, id))) {
    for (const event of page) {
      state = model.evolve(state, event as unknown as Event);
      revision = event.revision;
      onEvent(event);
    }
  }
  return { state, revision };
};

const eventIdOf = (commandId: string, index: number) => uuidv5(String(index), commandId);

/** What this very command has already stored: claimed, it was done, though its answer was lost. */
const ownFacts = (commandId: string) => {
  const own: RecordedEvent[] = [];
  let next = eventIdOf(commandId, 0);
  return {
    see: (event: RecordedEvent) => {
      if (event.id !== next) return;
      own.push(event);
      next = eventIdOf(commandId, own.length);
    },
    answer: (): Answer | undefined => {
      const last = own.at(-1);
      return (
        last && {
          position: last.position,
          revision: last.revision,
          facts: own.map(({ type, data }) => ({ type, data })),
        }
      );
    },
  };
};

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

// Turns of each store: tests have several.
const turnsOf = new WeakMap<EventStore, Turns>();

const isHiding = (error: unknown) =>
  error instanceof DomainError && (error.kind === 'not-found' || error.kind === 'forbidden' || error.hides);

/** The facts; undefined when the person saw an old state. Who may not see the present one is refused first, and learns nothing. */
const decideAt = <State, Event extends DomainEvent>(state: State, decide: Decision<State, Event>, stale: boolean) => {
  if (!stale) return decide(state);
  try {
    decide(state);
  } catch (error) {
    if (isHiding(error)) throw error;
  }
  return undefined;
};

/**
 * The only way into a stream: read, fold, decide, append at the revision that was read (or the one that the person saw).
 * Event ids derive from the command's, so that the same command sent again is recognised, by the store and in the stream
 * that is read. A claim is looked up first, and again when a decision or an append is refused: its first sending may have
 * won meanwhile. Acts on one stream take turns in this process, so that they race only with other processes; the append's
 * expectation is what guards. `extra` goes into the metadata of the facts.
 */
export const transact = <State, Event extends DomainEvent>(
  store: EventStore,
  model: StreamModel<State, Event>,
  id: string,
  decide: Decision<State, Event>,
  context: CommandContext,
  extra?: EventMetadata['extra'],
): Promise<Transacted<Event>> => {
  const turns = turnsOf.get(store) ?? new Turns();
  turnsOf.set(store, turns);
  return turns.take(streamName(model, id), () => decideInTurn(store, model, id, decide, context, extra));
};

const decideInTurn = async <State, Event extends DomainEvent>(
  store: EventStore,
  model: StreamModel<State, Event>,
  id: string,
  decide: Decision<State, Event>,
  context: CommandContext,
  extra: EventMetadata['extra'],
): Promise<Transacted<Event>> => {
  const stream = streamName(model, id);
  const { commandId, claim, expectedRevision } = context;
  const kept = async () =>
    claim ? ((await store.answerTo(commandId, claim)) as Transacted<Event> | undefined) : undefined;

  const before = await kept();
  if (before) return before;

  const own = ownFacts(commandId);
  const { state, revision } = await load(store, model, id, own.see);
  const done = claim && own.answer();
  if (done) return (await store.keepAnswer(commandId, claim, done)) as Transacted<Event>;
  try {
    const facts = decideAt(state, decide, expectedRevision !== undefined && expectedRevision !== revision);
    if (!facts) throw new ConcurrencyConflict(stream, asText(expectedRevision), asText(revision));
    if (facts.length === 0) {
      const unchanged: Transacted<Event> = { facts, ...(revision === undefined ? {} : { revision }) };
      return claim ? ((await store.keepAnswer(commandId, claim, unchanged)) as Transacted<Event>) : unchanged;
    }
    const appended = await store.append({
      stream,
      expected: revision ?? 'no-stream',
      events: facts.map((fact, index) => ({ ...fact, id: eventIdOf(commandId, index) })),
      metadata: metadataOf(context, extra),
      ...(claim ? { claim } : {}),
    });
    const first = appended.outcome === 'answered' ? await kept() : undefined;
    return first ?? { position: appended.position, revision: appended.revision, facts };
  } catch (error) {
    if (!(error instanceof DomainError || error instanceof ConcurrencyConflict)) throw error;
    const meanwhile = await kept();
    if (meanwhile) return meanwhile;
    if (error instanceof ConcurrencyConflict) {
      const { state: current } = await load(store, model, id);
      // Asked again of the present state: whoever may not see it learns nothing from having lost.
      decideAt(current, decide, true);
      error.current = current;
    }
    throw error;
  }
};
