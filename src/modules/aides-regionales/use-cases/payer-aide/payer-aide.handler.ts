import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, transact } from '#libs/event-sourcing';
import { dossierAide } from '../../domain/dossier-aide';
import { payer, PayerAide } from './payer-aide';

@CommandHandler(PayerAide)
export class PayerAideHandler implements ICommandHandler<PayerAide> {
  constructor(private readonly store: EventStore) {}

  execute(command: PayerAide) {
    return transact(this.store, dossierAide, command.dossierId, payer(command), command.context);
  }
}
