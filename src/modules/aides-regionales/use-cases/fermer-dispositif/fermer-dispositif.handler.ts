import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, transact } from '#libs/event-sourcing';
import { dispositif } from '../../domain/dispositif';
import { fermer, FermerDispositif } from './fermer-dispositif';

@CommandHandler(FermerDispositif)
export class FermerDispositifHandler implements ICommandHandler<FermerDispositif> {
  constructor(private readonly store: EventStore) {}

  execute(command: FermerDispositif) {
    return transact(this.store, dispositif, command.dispositifId, fermer(command), command.context);
  }
}
