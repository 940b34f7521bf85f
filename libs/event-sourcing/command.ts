import type { Actor, CommandContext } from './command-context';

/** Who may ask for an act or a question, whatever the state of things: checked before a stream is read or queued for. */
export interface Authority {
  /** Roles that may ask, by the kind of their territory. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
  /** Throws the refusal that was declared with the roles. */
  check(actor: Actor): void;
}

/** What somebody asks for: data by name, and who asks, when and under which claim. The outbox stores it under its class's name. */
export abstract class Command<Data extends object = object> {
  constructor(
    readonly data: Readonly<Data>,
    readonly context: CommandContext,
  ) {}
}

/** A concrete class of command, with the authority that is declared beside it. */
export interface CommandType<Asked extends Command = Command> {
  new (data: Asked['data'], context: CommandContext): Asked;
  readonly name: string;
  readonly authority: Authority;
}

/** Throws the refusal of whoever may not ask for this command. */
export const authorize = (command: Command): void => {
  (command.constructor as CommandType).authority.check(command.context.actor);
};
