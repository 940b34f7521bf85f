import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, transact } from '#libs/event-sourcing';
import { dispositif } from '../../domain/dispositif';
import { ouvrir, OuvrirDispositif } from './ouvrir-dispositif';

@CommandHandler(OuvrirDispositif)
export class OuvrirDispositifHandler implements ICommandHandler<OuvrirDispositif> {
  constructor(private readonly store: EventStore) {}

  execute(command: OuvrirDispositif) {
    return transact(this.store, dispositif, command.dispositifId, ouvrir(command), command.context);
  }
}
