import { v5 as uuidv5 } from 'uuid';
import type { Actor, CommandContext } from '#libs/event-sourcing';

/** Contexts of commands whose ids follow each other, so that a game that is played again is the same. */
export class Contextes {
  private tires = 0;

  constructor(private readonly at: () => string) {}

  id(): string {
    this.tires += 1;
    return uuidv5(String(this.tires), uuidv5.URL);
  }

  de(actor: Actor): CommandContext {
    const commandId = this.id();
    return { commandId, actor, at: this.at(), correlationId: commandId, causationId: commandId };
  }
}
