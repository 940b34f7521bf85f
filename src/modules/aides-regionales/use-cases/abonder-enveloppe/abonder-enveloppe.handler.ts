import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, transact } from '#libs/event-sourcing';
import { enveloppe } from '../../domain/enveloppe';
import { abonder, AbonderEnveloppe } from './abonder-enveloppe';

@CommandHandler(AbonderEnveloppe)
export class AbonderEnveloppeHandler implements ICommandHandler<AbonderEnveloppe> {
  constructor(private readonly store: EventStore) {}

  execute(command: AbonderEnveloppe) {
    return transact(this.store, enveloppe, command.enveloppeId, abonder(command), command.context);
  }
}
