import type { CommandContext } from './command-context';

/** What somebody asks for: data by name, and who asks, when and under which claim. The outbox stores it under its class's name. */
export abstract class Command<Data extends object = object> {
  constructor(
    readonly data: Readonly<Data>,
    readonly context: CommandContext,
  ) {}
}

/** A concrete class of command. */
export type CommandType<Asked extends Command = Command> = new (data: Asked['data'], context: CommandContext) => Asked;
