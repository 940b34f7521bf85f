import { Inject, type Type } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import {
  EventStore,
  transact,
  type Command,
  type CommandType,
  type Decision,
  type DomainEvent,
  type StreamModel,
} from '#libs/event-sourcing';

/** The handler of one act: which stream decides it, and how. Nest's CommandBus finds it like any other provider. */
export const decidedBy = <Asked extends Command, State, Event extends DomainEvent>(
  command: CommandType<Asked>,
  model: StreamModel<State, Event>,
  idOf: (data: Asked['data']) => string,
  decide: (asked: Asked) => Decision<State, Event>,
): Type<unknown> => {
  @CommandHandler(command)
  class Handler {
    constructor(@Inject(EventStore) private readonly store: EventStore) {}

    execute(asked: Asked) {
      return transact(this.store, model, idOf(asked.data), decide(asked), asked.context);
    }
  }
  Object.defineProperty(Handler, 'name', { value: `${command.name}Handler` });
  return Handler;
};
