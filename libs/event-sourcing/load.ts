import type { DomainEvent, StreamModel } from './domain-event';
import type { RecordedEvent, StreamReader } from './event-store';

export interface Loaded<State> {
  readonly state: State;
  /** Undefined when the stream does not exist. */
  readonly revision: bigint | undefined;
}

export const streamName = (model: Pick<StreamModel<never, never>, 'category'>, id: string) => `${model.category}-${id}`;

export const load = async <State, Event extends DomainEvent>(
  reader: StreamReader,
  model: StreamModel<State, Event>,
  id: string,
  onEvent: (event: RecordedEvent) => void = () => undefined,
): Promise<Loaded<State>> => {
  let state = model.initialState();
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
