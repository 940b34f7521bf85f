import type { DomainEvent, StreamModel } from './domain-event';
import { StreamNotWhole } from './event-store.errors';
import type { RecordedEvent, StreamReader } from './event-store';
import { evolved } from './ignored-event';
import { notingWholeness } from './whole-stream';

export interface Loaded<State> {
  readonly state: State;
  /** Undefined when the stream does not exist. */
  readonly revision: bigint | undefined;
}

export const streamName = (model: Pick<StreamModel<never, never>, 'category'>, id: string) => `${model.category}-${id}`;

/** Folds the whole stream. Throws `StreamNotWhole` when a revision is missing. */
export const load = <State, Event extends DomainEvent>(
  reader: StreamReader,
  model: StreamModel<State, Event>,
  id: string,
  onEvent: (event: RecordedEvent) => void = () => undefined,
): Promise<Loaded<State>> => {
  const stream = streamName(model, id);
  return notingWholeness(reader, stream, async () => {
    let state = model.initialState();
    let next = 0n;
    for await (const page of reader.readStream(stream)) {
      for (const event of page) {
        if (event.revision !== next) throw new StreamNotWhole(stream);
        state = evolved(model, state, event);
        next += 1n;
        onEvent(event);
      }
    }
    return { state, revision: next === 0n ? undefined : next - 1n };
  });
};
