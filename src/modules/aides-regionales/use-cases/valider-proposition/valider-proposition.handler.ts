import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, transact } from '#libs/event-sourcing';
import { dossierAide } from '../../domain/dossier-aide';
import { valider, ValiderProposition } from './valider-proposition';

@CommandHandler(ValiderProposition)
export class ValiderPropositionHandler implements ICommandHandler<ValiderProposition> {
  constructor(private readonly store: EventStore) {}

  execute(command: ValiderProposition) {
    return transact(this.store, dossierAide, command.dossierId, valider(command), command.context);
  }
}
