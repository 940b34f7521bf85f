import type { Actor, CommandContext } from './command-context';
import type { Refusal } from './domain-error';
import type { Json } from './event-store';

/** Who may send a command or ask a question, whatever the state. */
export interface Authority {
  /** Roles allowed, by kind of territory. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
  readonly refusal?: Refusal<[]>;
  /** Throws `refusal` for every other role. */
  check(actor: Actor): void;
}

/** Request for an act. The outbox stores it under the name of its class. */
export abstract class Command<Data extends object = object> {
  constructor(
    readonly data: Readonly<Data>,
    readonly context: CommandContext,
  ) {}

  /** What the metadata of its facts keep beside its name. No personal data. */
  get notes(): Readonly<Record<string, Json>> {
    return {};
  }
}

export interface CommandType<Asked extends Command = Command> {
  new (data: Asked['data'], context: CommandContext): Asked;
  readonly authority: Authority;
}

/** Throws the declared refusal of an actor who may not send this command. Reads nothing. */
export const authorize = (command: Command): void => {
  (command.constructor as CommandType).authority.check(command.context.actor);
};
