import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, transact } from '#libs/event-sourcing';
import { dossierAide } from '../../domain/dossier-aide';
import { refuser, RefuserAide } from './refuser-aide';

@CommandHandler(RefuserAide)
export class RefuserAideHandler implements ICommandHandler<RefuserAide> {
  constructor(private readonly store: EventStore) {}

  execute(command: RefuserAide) {
    return transact(this.store, dossierAide, command.dossierId, refuser(command), command.context);
  }
}
