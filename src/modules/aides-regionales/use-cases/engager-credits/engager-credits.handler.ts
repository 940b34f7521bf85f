import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, transact } from '#libs/event-sourcing';
import { enveloppe } from '../../domain/enveloppe';
import { engager, EngagerCredits } from './engager-credits';

@CommandHandler(EngagerCredits)
export class EngagerCreditsHandler implements ICommandHandler<EngagerCredits> {
  constructor(private readonly store: EventStore) {}

  execute(command: EngagerCredits) {
    return transact(this.store, enveloppe, command.enveloppeId, engager(command), command.context);
  }
}
