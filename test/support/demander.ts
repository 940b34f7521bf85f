import { authorize, type Command, type Decision, type DomainEvent } from '#libs/event-sourcing';

/** The decision on a command as its handler makes it: the command's authority first. */
export const demander =
  <Asked extends Command, State, Event extends DomainEvent>(
    command: Asked,
    decide: (command: Asked) => Decision<State, Event>,
  ): Decision<State, Event> =>
  (state) => {
    authorize(command);
    return decide(command)(state);
  };
