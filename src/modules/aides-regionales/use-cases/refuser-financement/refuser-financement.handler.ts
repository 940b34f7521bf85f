import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, transact } from '#libs/event-sourcing';
import { dossierAide } from '../../domain/dossier-aide';
import { refuserFinancement, RefuserFinancement } from './refuser-financement';

@CommandHandler(RefuserFinancement)
export class RefuserFinancementHandler implements ICommandHandler<RefuserFinancement> {
  constructor(private readonly store: EventStore) {}

  execute(command: RefuserFinancement) {
    return transact(this.store, dossierAide, command.dossierId, refuserFinancement(command), command.context);
  }
}
