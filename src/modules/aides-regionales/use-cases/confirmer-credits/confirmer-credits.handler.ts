import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, transact } from '#libs/event-sourcing';
import { dossierAide } from '../../domain/dossier-aide';
import { confirmer, ConfirmerCredits } from './confirmer-credits';

@CommandHandler(ConfirmerCredits)
export class ConfirmerCreditsHandler implements ICommandHandler<ConfirmerCredits> {
  constructor(private readonly store: EventStore) {}

  execute(command: ConfirmerCredits) {
    return transact(this.store, dossierAide, command.dossierId, confirmer(command), command.context);
  }
}
