import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, transact } from '#libs/event-sourcing';
import { dossierAide } from '../../domain/dossier-aide';
import { constaterExpiration, ConstaterExpiration } from './constater-expiration';

@CommandHandler(ConstaterExpiration)
export class ConstaterExpirationHandler implements ICommandHandler<ConstaterExpiration> {
  constructor(private readonly store: EventStore) {}

  execute(command: ConstaterExpiration) {
    return transact(this.store, dossierAide, command.dossierId, constaterExpiration(command), command.context);
  }
}
