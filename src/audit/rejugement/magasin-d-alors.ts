import {
  EventStore,
  type Answer,
  type Append,
  type Appended,
  type GlobalPosition,
  type RecordedEvent,
} from '#libs/event-sourcing';
import type { FluxGardes } from './flux-gardes';

/**
 * The store as it stood before a position, for one decision. It keeps what the decision would have appended and writes nothing;
 * no answer is kept there, so that nothing is answered in place of the decision.
 */
export class MagasinDAlors extends EventStore {
  /** Streams that were read, in their order. */
  readonly lus = new Set<string>();
  ajout: Append | undefined;

  constructor(
    private readonly flux: FluxGardes,
    private readonly position: GlobalPosition,
  ) {
    super();
  }

  readStream(stream: string): AsyncIterable<readonly RecordedEvent[]> {
    this.lus.add(stream);
    return this.flux.readBefore(stream, this.position);
  }

  append(append: Append): Promise<Appended> {
    this.ajout = append;
    const { expected, events } = append;
    const revision = (expected === 'no-stream' ? -1n : expected) + BigInt(events.length);
    return Promise.resolve({ outcome: 'appended', revision, position: this.position });
  }

  answerTo(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  keepAnswer(_claim: unknown, answer: Answer): Promise<Answer> {
    return Promise.resolve(answer);
  }
}
