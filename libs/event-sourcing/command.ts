import type { Actor, CommandContext } from './command-context';
import type { Refusal } from './domain-error';

/** Who may ask for an act or a question, whatever the state of things. */
export interface Authority {
  /** Roles that may ask, by the kind of their territory. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
  /** What everybody else gets. */
  readonly refusal?: Refusal<[]>;
  /** Throws that refusal. */
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
  readonly authority: Authority;
}

/** Throws the declared refusal of whoever may not ask for this command: before anything is read or queued for. */
export const authorize = (command: Command): void => {
  (command.constructor as CommandType).authority.check(command.context.actor);
};
