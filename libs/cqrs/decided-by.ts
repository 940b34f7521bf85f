import { Inject, type Type } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import {
  EventStore,
  type Command,
  type CommandType,
  type Decision,
  type DomainEvent,
  type StreamModel,
} from '#libs/event-sourcing';
import { actOn } from './act-on';

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
      return actOn(this.store, model, idOf(asked.data), asked, decide(asked));
    }
  }
  Object.defineProperty(Handler, 'name', { value: `${command.name}Handler` });
  return Handler;
};
