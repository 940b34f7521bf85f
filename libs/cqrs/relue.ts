import type {
  Command,
  CommandType,
  DomainEvent,
  EventMetadata,
  RecordedEvent,
  StreamModel,
  StreamReader,
} from '#libs/event-sourcing';
import type { DecidingHandler } from './decided-by';

/** Why the command of a recorded fact cannot be read back, in a French sentence. */
export class NonRelue {
  constructor(readonly raison: string) {}
}

type Lue<Sent extends Command> = Sent['data'] | NonRelue;

/** Reads the data of a command back from a fact that it recorded, and from the streams as they stood before it. */
type Lecture<Data, Sent extends Command> = (
  data: Data,
  reader: StreamReader,
  metadata: EventMetadata,
) => Lue<Sent> | Promise<Lue<Sent>>;

/** By type of fact. The first fact of an act that is named here is the one that is read. */
export type Lectures<Sent extends Command, Event extends DomainEvent> = {
  readonly [Type in Event['type']]?: Lecture<Extract<Event, { type: Type }>['data'], Sent>;
};

/** An act that decides a right, declared so that an auditor may run it again on the facts that stood before it. */
export interface DecisionRelue {
  /** Name of the command, which its facts keep in their metadata. */
  readonly commande: string;
  /** Types of the facts from which it is read back. */
  readonly faits: readonly string[];
  /** Whether this actor may send it: facts older than the names of commands do not say which one it was. */
  readonly type: CommandType;
  readonly handler: DecidingHandler;
  /** `reader` gives the streams as they stood before the fact. */
  lire(fact: RecordedEvent, reader: StreamReader): Promise<Command | NonRelue>;
}

type SansHandler = Omit<DecisionRelue, 'handler'>;

/**
 * Declares how a command is read back. Its context and its notes come from the metadata; which other streams it reads is seen
 * when it is run again, so that it is not said twice.
 */
export const relue = <Sent extends Command, State, Event extends DomainEvent>(
  command: CommandType<Sent>,
  _model: StreamModel<State, Event>,
  lectures: Lectures<Sent, Event>,
): SansHandler => ({
  commande: command.name,
  faits: Object.keys(lectures),
  type: command as unknown as CommandType,
  lire: async ({ type, data, metadata }, reader) => {
    const lecture = (lectures as Readonly<Record<string, Lecture<object, Sent> | undefined>>)[type];
    const lue = (await lecture?.(data, reader, metadata)) ?? new NonRelue(`${type} ne dit pas ce qui était demandé.`);
    if (lue instanceof NonRelue) return lue;
    const { commandId, correlationId, causationId, actor, occurredAt: at, extra = {} } = metadata;
    const { commande: _commande, ...notes } = extra;
    return new command({ ...lue, ...notes }, { commandId, correlationId, causationId, actor, at });
  },
});

/** Joins each declaration to the handler of its command. Throws when there is none. */
export const decisionsRelues = (
  handlers: readonly DecidingHandler[],
  declarations: readonly SansHandler[],
): readonly DecisionRelue[] =>
  declarations.map((declaration) => {
    const handler = handlers.find(({ name }) => name === `${declaration.commande}Handler`);
    if (!handler) throw new Error(`${declaration.commande} has no handler here.`);
    return { ...declaration, handler };
  });

/** The fields of a fact that bear the names of those of the command. */
export const champs =
  <Name extends string>(...names: readonly Name[]) =>
  <Data extends Readonly<Record<Name, unknown>>>(data: Data): Pick<Data, Name> =>
    Object.fromEntries(names.map((name) => [name, data[name]])) as Pick<Data, Name>;
