import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, transact } from '#libs/event-sourcing';
import { compteDeMinimis } from '../../domain/compte-de-minimis';
import { liberer, LibererPlafond } from './liberer-plafond';

@CommandHandler(LibererPlafond)
export class LibererPlafondHandler implements ICommandHandler<LibererPlafond> {
  constructor(private readonly store: EventStore) {}

  execute(command: LibererPlafond) {
    return transact(this.store, compteDeMinimis, command.entrepriseUniqueId, liberer(command), command.context);
  }
}
