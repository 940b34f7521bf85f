import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, transact } from '#libs/event-sourcing';
import { enveloppe } from '../../domain/enveloppe';
import { liberer, LibererCredits } from './liberer-credits';

@CommandHandler(LibererCredits)
export class LibererCreditsHandler implements ICommandHandler<LibererCredits> {
  constructor(private readonly store: EventStore) {}

  execute(command: LibererCredits) {
    return transact(this.store, enveloppe, command.enveloppeId, liberer(command), command.context);
  }
}
