import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, transact } from '#libs/event-sourcing';
import { dossierAide } from '../../domain/dossier-aide';
import { confirmerFinancement, ConfirmerFinancement } from './confirmer-financement';

@CommandHandler(ConfirmerFinancement)
export class ConfirmerFinancementHandler implements ICommandHandler<ConfirmerFinancement> {
  constructor(private readonly store: EventStore) {}

  execute(command: ConfirmerFinancement) {
    return transact(this.store, dossierAide, command.dossierId, confirmerFinancement(command), command.context);
  }
}
