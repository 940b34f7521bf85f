import { refusal } from './domain-error';
import type { Decision, DomainEvent, StreamModel } from './domain-event';
import type { EventMetadata, RecordedEvent, StreamReader } from './event-store';
import { load } from './load';

/** A repeat by its author is answered as done; by somebody else, who did nothing, it would say so falsely. */
export const DoneByAnother = refusal(
  'conflict',
  'deja-fait-par-autrui',
  'C’est déjà fait, par une autre personne : relisez ce qui est en place avant d’agir.',
);

/** A refusal is not a repeat: the act was not done yet. */
const isDone = <State, Event extends DomainEvent>(decide: Decision<State, Event>, state: State): boolean => {
  try {
    return decide(state).length === 0;
  } catch {
    return false;
  }
};

interface Repeated<State, Event extends DomainEvent> {
  readonly model: StreamModel<State, Event>;
  readonly id: string;
  readonly decide: Decision<State, Event>;
  readonly extra: EventMetadata['extra'];
}

/**
 * Who did what a decision finds done: the author of the last fact of this command after which it had nothing more to do.
 * Undefined when no fact of the command brought it about, or when facts are older than the names of commands.
 */
export const authorOf = async <State, Event extends DomainEvent>(
  reader: StreamReader,
  { model, id, decide, extra }: Repeated<State, Event>,
): Promise<string | undefined> => {
  if (extra?.commande === undefined) return undefined;
  let author: string | undefined;
  const evolve = (state: State, event: Event): State => {
    const { metadata } = event as unknown as RecordedEvent;
    if (metadata.extra?.commande !== extra.commande) return model.evolve(state, event);
    const before = isDone(decide, state);
    const after = model.evolve(state, event);
    if (!before && isDone(decide, after)) author = metadata.actor.personneId;
    return after;
  };
  await load(reader, { ...model, evolve }, id);
  return author;
};
