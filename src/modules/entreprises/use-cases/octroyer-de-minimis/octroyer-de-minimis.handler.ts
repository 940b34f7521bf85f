import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, transact } from '#libs/event-sourcing';
import { compteDeMinimis } from '../../domain/compte-de-minimis';
import { octroyer, OctroyerDeMinimis } from './octroyer-de-minimis';

@CommandHandler(OctroyerDeMinimis)
export class OctroyerDeMinimisHandler implements ICommandHandler<OctroyerDeMinimis> {
  constructor(private readonly store: EventStore) {}

  execute(command: OctroyerDeMinimis) {
    return transact(this.store, compteDeMinimis, command.entrepriseUniqueId, octroyer(command), command.context);
  }
}
