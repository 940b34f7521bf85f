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

/** The notes of a fact never change, so a repeat that gives another one would be answered as done, and it would be lost. */
export const DoneWithAnotherNote = refusal(
  'conflict',
  'deja-fait-avec-une-autre-mention',
  (name: string, noted: string) =>
    `C’est déjà enregistré avec une autre mention (${name} : ${noted}), qui ne change plus : renvoyez l’acte avec elle, ou sans mention.`,
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
 * The recording of what a decision finds done: that of the last fact of this command after which it had nothing more to do.
 * Undefined when no fact of the command brought it about, or when facts are older than the names of commands.
 */
const repeatedRecording = async <State, Event extends DomainEvent>(
  reader: StreamReader,
  { model, id, decide, extra }: Repeated<State, Event>,
): Promise<EventMetadata | undefined> => {
  if (extra?.commande === undefined) return undefined;
  let recording: EventMetadata | undefined;
  const evolve = (state: State, event: Event): State => {
    const { metadata } = event as unknown as RecordedEvent;
    if (metadata.extra?.commande !== extra.commande) return model.evolve(state, event);
    const before = isDone(decide, state);
    const after = model.evolve(state, event);
    if (!before && isDone(decide, after)) recording = metadata;
    return after;
  };
  await load(reader, { ...model, evolve }, id);
  return recording;
};

/**
 * Throws when what is asked for was done by another person, or by the same one with another note. A note that the repeat does
 * not give, or that was not kept, is taken for the same.
 */
export const refuseOtherRepeat = async <State, Event extends DomainEvent>(
  reader: StreamReader,
  repeated: Repeated<State, Event>,
  author: string,
): Promise<void> => {
  const recording = await repeatedRecording(reader, repeated);
  if (!recording) return;
  if (recording.actor.personneId !== author) throw new DoneByAnother();
  for (const [name, note] of Object.entries(repeated.extra ?? {})) {
    const noted = JSON.stringify(recording.extra?.[name] ?? note);
    if (noted !== JSON.stringify(note)) throw new DoneWithAnotherNote(name, noted.replaceAll('"', ''));
  }
};
