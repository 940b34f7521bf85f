import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, transact } from '#libs/event-sourcing';
import { compteDeMinimis } from '../../domain/compte-de-minimis';
import { reserver, ReserverPlafond } from './reserver-plafond';

@CommandHandler(ReserverPlafond)
export class ReserverPlafondHandler implements ICommandHandler<ReserverPlafond> {
  constructor(private readonly store: EventStore) {}

  execute(command: ReserverPlafond) {
    return transact(this.store, compteDeMinimis, command.entrepriseUniqueId, reserver(command), command.context);
  }
}
