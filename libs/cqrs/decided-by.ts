import { Inject, type Type } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import {
  authorize,
  EventStore,
  transact,
  type Command,
  type CommandType,
  type Decision,
  type DomainEvent,
  type StreamModel,
} from '#libs/event-sourcing';

/** The stream that an act is decided on, and its decision. */
export interface Prepared<State, Event extends DomainEvent> {
  readonly id: string;
  readonly decide: Decision<State, Event>;
}

/**
 * The handler of an act that reads other streams before it decides; Nest's CommandBus finds it like any other provider. The
 * command's authority is checked first. What `prepare` reads is not protected against a race; the stream appended to is.
 * Facts keep the name of the command.
 */
export const decidedAfterReading = <Asked extends Command, State, Event extends DomainEvent>(
  command: CommandType<Asked>,
  model: StreamModel<State, Event>,
  prepare: (asked: Asked, store: EventStore) => Prepared<State, Event> | Promise<Prepared<State, Event>>,
): Type<unknown> => {
  @CommandHandler(command)
  class Handler {
    constructor(@Inject(EventStore) private readonly store: EventStore) {}

    async execute(asked: Asked) {
      authorize(asked);
      const { id, decide } = await prepare(asked, this.store);
      return transact(this.store, model, id, decide, asked.context, { commande: command.name });
    }
  }
  Object.defineProperty(Handler, 'name', { value: `${command.name}Handler` });
  return Handler;
};

/** The handler of one act: which stream decides it, and how. */
export const decidedBy = <Asked extends Command, State, Event extends DomainEvent>(
  command: CommandType<Asked>,
  model: StreamModel<State, Event>,
  idOf: (data: Asked['data']) => string,
  decide: (asked: Asked) => Decision<State, Event>,
): Type<unknown> => decidedAfterReading(command, model, (asked) => ({ id: idOf(asked.data), decide: decide(asked) }));
