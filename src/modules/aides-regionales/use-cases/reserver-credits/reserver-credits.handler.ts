import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, transact } from '#libs/event-sourcing';
import { enveloppe } from '../../domain/enveloppe';
import { reserver, ReserverCredits } from './reserver-credits';

@CommandHandler(ReserverCredits)
export class ReserverCreditsHandler implements ICommandHandler<ReserverCredits> {
  constructor(private readonly store: EventStore) {}

  execute(command: ReserverCredits) {
    return transact(this.store, enveloppe, command.enveloppeId, reserver(command), command.context);
  }
}
